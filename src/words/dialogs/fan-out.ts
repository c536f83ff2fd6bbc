// Every word the dialog that runs states beside each other shows, and the name of the step it makes.

export const words = {
  title: (all: number) => `Run ${all} states beside each other`,
  goOnWhen: "Go on when",
  whenOneFails: "When one fails",
  failures: {
    leaveItOut: "Leave it out, and go on with the others",
    endTheOthers: "End the others",
  },
  needed: (needed: number, all: number) => {
    if (needed === all) return `all ${all} are done`;
    return needed === 1 ? "any one is done" : `${needed} of ${all} are done`;
  },
  fanOut: "Fan out",
  step: (needed: number, all: number) => `Fan out, and join when ${needed} of ${all} are done`,
} as const;
