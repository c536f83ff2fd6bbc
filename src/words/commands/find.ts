// What the commands that find something are called.

export const words = {
  palette: "All commands",
  search: "Search the project",
  help: "Keyboard shortcuts",
} as const;
