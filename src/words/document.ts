// Every word about the document as a whole: what a new one is called, and what is said when another takes the screen or
// a step is undone.

export const words = {
  untitled: "Untitled workflow",
  firstMachine: "Workflow",
  opened: (name: string) => `Opened “${name}”.`,
  undone: (label: string) => `Undone: ${label}`,
  redone: (label: string) => `Redone: ${label}`,
  nothingToUndo: "There is nothing to undo.",
  nothingToRedo: "There is nothing to redo.",
  repair: "Repair",
} as const;
