// Every word the dialog shows or says that saves back into the source file.

const lines = (count: number) => `${count} ${count === 1 ? "line" : "lines"}`;

export const words = {
  changes: "Changes",
  changedByOthers:
    "Another program has changed the file since it was read here. Nothing has been written. Below is what saving would change in the file as it is now: what was added to its machines there, and not drawn here, would go.",
  lost: "Has no place in the file",
  changed: "Is left to you",
  stays: "Stays in your project",
  elseSame: "All else stays byte for byte.",
  copy: "Copy the whole file",
  save: "Save",
  nothingChanged: "Nothing has changed in what the file says.",
  become: (gone: number, come: number) => `${lines(gone)} of the file become ${lines(come)}.`,
} as const;
