// Every word the canvas shows or says from the first moment; what the user drew says the rest.

export const words = {
  label: (machine: string) =>
    `Canvas of ${machine}. Arrow keys go from state to state, Enter renames, C connects, N makes a new state.`,
  inside: (count: number) => `${count} inside`,
  zoomOut: "Zoom out",
  zoomIn: "Zoom in",
  zoomToFit: "Zoom to fit",
  percent: (percent: number) => `${percent} %`,
  zoomIs: (percent: number) => `Zoom is ${percent} %. Back to 100 %`,
} as const;
