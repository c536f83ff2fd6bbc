// Every word the dialog of the stored projects shows or says.

export const words = {
  find: "Find a project",
  create: "New",
  projects: "Projects",
  noneKept: "This browser keeps no projects: storage is empty or not allowed. Save to a file to keep your work.",
  noneFound: "No project is called that.",
  backUp: "Back up all",
  restore: "Restore …",
  deleted: (name: string, before: number) => `Deleted “${name}”${before > 0 ? ` and ${before} before` : ""}.`,
  undo: "Undo",
  changed: (isOpen: boolean) => `${isOpen ? "Open now. " : ""}Changed`,
  duplicate: (name: string) => `Duplicate “${name}”`,
  remove: (name: string) => `Delete “${name}”`,
} as const;
