// Every word that belongs to the runner as a whole, and to no one column of it.

export const words = {
  running: "Running …",
  noRun: "There is no run yet. Choose a scenario to play it.",
  /** As the edges between the columns call them. */
  columns: {
    timeline: "the timeline",
    log: "the log",
    tools: "what is broken",
    cursor: "the ledger",
  },
  stopped: (where: string) => `Stopped: ${where}.`,
  showMore: (now: number, left: number) => `Show ${now.toLocaleString("en")} of ${left.toLocaleString("en")} more`,
} as const;
