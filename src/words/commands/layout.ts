// What the commands that lay out are called, and the other words that find them.

export const words = {
  all: { title: "Lay out everything", words: "auto arrange tidy elk" },
  selection: { title: "Lay out the selection", words: "auto arrange tidy" },
  new: { title: "Lay out only what has no place yet", words: "auto arrange tidy new" },
} as const;
