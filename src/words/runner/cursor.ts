// Every word in which the runner says where everything stands at the cursor.

const outcomes = {
  taken: "taken",
  blocked: "blocked by its guard",
  passedOver: "not asked: another came first",
} as const;

const effects = {
  done: "done",
  doneTwice: "done twice",
  undoes: "undoes",
  unknown: "the caller does not know",
  undone: "undone",
  undoingFailed: "could not be undone",
  leftBehind: "left behind by a run that failed",
} as const;

export const words = {
  outcomes,
  effects,
  atCursor: "At the cursor",
  calls: "Calls on their way",
  call: (name: string, attempts: number, phase: string) => `${name}: attempt ${attempts}, ${phase}`,
  callUntil: (name: string, attempts: number, phase: string, time: string) =>
    `${name}: attempt ${attempts}, ${phase} until ${time}`,
  timers: "Timers",
  timer: (event: string, time: string) => `${event} at ${time}`,
  queues: "Queues",
  channel: (name: string, waiting: number) => `${name}: ${waiting} waiting`,
  service: (name: string, busy: number, waiting: number) => `${name}: ${busy} busy, ${waiting} waiting`,
  breakers: "Circuit breakers",
  breaker: (name: string, state: string) => `${name}: ${state}`,
  cost: (cost: number) => `Cost so far: ${cost}`,
  ledger: "Ledger",
  nothingChanged: "Nothing outside has been changed yet.",
  goThere: "Go to where it happened",
  repeated: (times: number) => `asked again ${times}×, done once`,
  onlyReads: (service: string) => `As drawn, “${service}” only reads. Does it pay, send or store something?`,
  changesWorld: "It changes the world",
  why: "Why",
  whyThere: "Why it went there",
  part: (text: string, holds: boolean) => `${text} is ${holds ? "true" : "false"}`,
} as const;
