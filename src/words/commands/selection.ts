// What the commands for whatever is selected are called, and the step that deletes things of several sorts.

export const words = {
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  duplicate: "Duplicate",
  rename: "Rename",
  delete: "Delete",
  selectAll: "Select all states",
  deleteThings: (count: number) => `Delete ${count} things`,
} as const;
