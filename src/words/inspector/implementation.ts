// Every word the form of a guard or action shows that code implements.

export const words = {
  usedAs: {
    guard: "It is used as a guard, so it stays one.",
    action: "It is used as an action, so it stays one.",
  },
  sourceHint: "The code of an imported file, word for word. It is carried along and not run.",
  assume: "Assumed",
  assumeHint: "What a simulation takes it to answer.",
  notSaid: "Not said",
  holds: "That it holds",
  holdsNot: "That it does not hold",
  parameters: "Parameters",
  source: "Source",
} as const;
