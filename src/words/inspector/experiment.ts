// Every word the form of an experiment shows or says.

export const words = {
  scenario: "Scenario",
  against: "Against",
  againstHint: "The machine of a second design, run under the same luck.",
  nobody: "Nothing",
  invocations: "Runs",
  warmUp: "Warm-up",
  warmUpHint: "Runs at the start that are not counted.",
  seed: "Seed",
  workload: "Workload",
  kinds: { open: "Arrivals", closed: "Users", bursts: "Bursts" },
  hints: {
    open: "New runs arrive whether or not others are done.",
    closed: "So many users, each starting again after a pause.",
    bursts: "Calm most of the time, and now and then a burst.",
  },
  perSecond: "Per second",
  spacing: "Spacing",
  spacings: { poisson: "By chance", even: "Even" },
  users: "Users",
  think: "Pause",
  calm: "Calm, per s",
  burst: "Burst, per s",
  every: "Every",
  lasts: "Lasts",
} as const;
