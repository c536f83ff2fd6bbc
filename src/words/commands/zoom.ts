// What the commands that zoom are called, and the other words that find them.

export const words = {
  in: { title: "Zoom in" },
  out: { title: "Zoom out" },
  whole: { title: "Zoom to 100 %" },
  fit: { title: "Zoom to fit", words: "all everything" },
  selection: { title: "Zoom to selection" },
} as const;
