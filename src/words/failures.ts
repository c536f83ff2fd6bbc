// Every word the panel of failures shows, but for what the simulator says of faults and verdicts.

export const words = {
  find: (machine: string | undefined, isAgain: boolean) =>
    `${isAgain ? "Find out again how" : "Find out how"} “${machine ?? "it"}” fails`,
  stop: "Stop",
  notWorkedOut: "The failure modes could not be worked out. Look at the problems first.",
  progress: "Failure modes looked at",
  changedSince: "The drawing has changed since. Find out again.",
  found: "What was found",
  title: (machine: string) => `How “${machine}” fails`,
  about:
    "Every call and channel of the machine is put under every fault, in a scenario that comes to it. What is stuck, doubled or left behind is listed, to be watched.",
  fault: "Fault",
  once: "The first time",
  always: "Every time",
  watch: "Watch it in the runner",
  unhandled: "Events nobody has thought of",
  unhandledTitle: "Events that are neither handled nor ignored",
  noneUnhandled: "There are none: every event has its answer in every state.",
  showOnly: "Show only",
  markdown: "Save as Markdown",
  csv: "Save as CSV",
  fileName: (machine: string) => `${machine}-failures`,
} as const;
