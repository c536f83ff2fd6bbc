// What the commands for whatever is selected are called, and the step that deletes things of several sorts.

export const words = {
  cut: { title: "Cut" },
  copy: { title: "Copy" },
  paste: { title: "Paste" },
  duplicate: { title: "Duplicate" },
  rename: { title: "Rename" },
  delete: { title: "Delete" },
  selectAll: { title: "Select all states" },
  deleteThings: (count: number) => `Delete ${count} things`,
} as const;
