// Every word in which the runner says how a run came out, but for what its expectations say themselves.

export const words = {
  outcome: "Outcome",
  holds: "holds",
  fails: "fails",
  unclean: (sentences: readonly string[]) => `${sentences.join(", ")}.`,
  noDifference: "The last change made no difference to this run.",
  difference: "What became different",
  fromRecord: (number: number) => `from record ${number} on`,
  takes: (after: string, before: string) => `; it takes ${after} in place of ${before}`,
  endsIn: (after: string, before: string) => `ends in ${after} in place of ${before}`,
  ledgerCount: (service: string, status: string, after: number, before: number) =>
    `${service} ${status}: ${after} in place of ${before}`,
  nothing: "nothing",
  ended: (time: string) => `Ended at ${time}`,
  nothingMore: (ended: string) => `${ended}: nothing more will happen.`,
  severalWait: (ended: string, waiting: number, all: number) =>
    `${ended}: ${waiting} of ${all} machines wait, and nothing comes.`,
  oneWaits: (ended: string, states: readonly string[], what: string) =>
    `${ended}: ${states.map((state) => `“${state}”`).join(" and ") || "it"} ${states.length > 1 ? "wait" : "waits"} ${what}`,
  forPerson: (call: string) => `for a person to answer “${call}”.`,
  forAnswer: (call: string) => `for an answer from “${call}” that never comes.`,
  forEver: "for ever: no arrow leads on from there.",
  forEvents: (events: readonly string[], hasMore: boolean) =>
    `for ${events.map((event) => `“${event}”`).join(", ")}${hasMore ? " or another event" : ""}. Send one to go on.`,
} as const;
