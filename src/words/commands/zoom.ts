// What the commands that zoom are called.

export const words = {
  in: "Zoom in",
  out: "Zoom out",
  whole: "Zoom to 100 %",
  fit: "Zoom to fit",
  selection: "Zoom to selection",
} as const;
