// Every word that laying out says, and the names of the steps it makes.

const steps = {
  all: "Lay out everything",
  selection: "Lay out the selection",
  new: "Lay out what is new",
} as const;

export const words = {
  steps,
  allPlaced: "Every state has its place already.",
  nothingToDo: "There is nothing to lay out.",
  stopped: "The layout was stopped. Nothing was moved.",
  tooLong: (seconds: number) =>
    `The layout took longer than ${seconds} seconds and was stopped. Nothing was moved. Lay out a part of it: select some states, then “Lay out the selection”.`,
  failed: "The layout engine could not lay out this drawing. Nothing was moved. Try it with a part of it selected.",
} as const;
