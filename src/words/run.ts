// Every word about a run as a whole: what it is called, that it was saved or stopped.

export const words = {
  freeRun: "Free run",
  saved: (name: string) => `Saved as scenario “${name}”.`,
  stopped: (time: string, count: string, machine: string) =>
    `You stopped it at ${time}, after ${count} records, last in "${machine}". What it had until then is kept; its expectations were not checked.`,
} as const;
