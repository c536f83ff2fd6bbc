// Every word the form of an invocation shows or says.

export const words = {
  invocation: "Call",
  name: "Name of call",
  runsIn: "While in",
  runs: "Runs",
  order: "Order",
  sequences: {
    reverse: "One after the other, last first",
    parallelReverse: "All at once",
    declared: "One after the other, first first",
  },
  open: (noun: string) => `Open the ${noun}`,
  whenItEnds: "When it ends",
  addDone: "Add what follows success",
  addError: "Add what follows failure",
} as const;
