// Every word about work on the drawing that takes longer than a moment.

export const words = {
  drawingArrows: "Drawing the arrows …",
  placingWords: "Placing the words of the arrows …",
  layingOut: (states: number, seconds: number) => `Laying out ${states} states … ${seconds} s`,
  stop: "Stop",
} as const;
