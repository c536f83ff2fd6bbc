// Every word a tour shows or says, but for what is special to the pattern it leads through.

export const words = {
  label: (pattern: string) => `Tour: ${pattern}`,
  step: (title: string, number: number, all: number) => `${title} · ${number} of ${all}`,
  drawing: { title: "The drawing" },
  run: {
    title: "The run",
    sentence: "A good day first: the run is played on the drawing, and everything ends well.",
  },
  fault: { title: "The fault" },
  consequence: { title: "The consequence" },
  cure: { title: "The cure" },
  yourTurn: {
    title: "Your turn",
    sentence: "Break something else: choose a fault here and see what becomes of it. Undo brings everything back.",
  },
  close: "Close",
  skip: "Skip the tour",
  again: "Once more",
  back: "Back",
  done: "Done",
  next: "Next",
} as const;
