// What the commands that find something are called, and the other words that find them.

export const words = {
  palette: { title: "All commands" },
  search: { title: "Search the project", words: "find states transitions events expressions notes" },
  help: { title: "Keyboard shortcuts" },
} as const;
