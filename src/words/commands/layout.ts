// What the commands that lay out are called.

export const words = {
  all: "Lay out everything",
  selection: "Lay out the selection",
  new: "Lay out only what has no place yet",
} as const;
