// What the commands that run are called.

const places = {
  entered: "it is entered",
  called: "its call is made",
  taken: "it is taken",
  asked: "its guard is asked",
} as const;

export type StoppingPlace = keyof typeof places;

export const words = {
  runner: "Run and break it",
  scenarios: "Scenarios as a suite",
  failures: "Failure modes of the machine",
  breakpoint: (isSet: boolean, place: StoppingPlace) => `${isSet ? "Don’t stop" : "Stop a run"} when ${places[place]}`,
} as const;
