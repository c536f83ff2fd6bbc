// What the commands that run are called, and the other words that find them.

const places = {
  entered: "it is entered",
  called: "its call is made",
  taken: "it is taken",
  asked: "its guard is asked",
} as const;

export type StoppingPlace = keyof typeof places;

export const words = {
  runner: { title: "Run and break it", words: "simulate play scenario fault runner" },
  scenarios: { title: "Scenarios as a suite", words: "test expectations pass fail run all" },
  failures: { title: "Failure modes of the machine", words: "fmea sheet table every fault analysis" },
  breakpoint: {
    title: (isSet: boolean, place: StoppingPlace) => `${isSet ? "Don’t stop" : "Stop a run"} when ${places[place]}`,
    words: "breakpoint break pause debug",
  },
} as const;
