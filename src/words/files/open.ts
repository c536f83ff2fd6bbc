// Every word that opening a file from disk says itself.

export const words = {
  unreadable: "The file could not be read. Check that it is still there, then open it again.",
} as const;
