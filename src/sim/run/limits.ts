// What stops a run that would go on for ever.

export interface Limits {
  /** Records of the trace. */
  readonly records: number;
  /** Things that happen: events worked on, replies, timers. */
  readonly steps: number;
  readonly instances: number;
}

export const defaultLimits: Limits = { records: 250_000, steps: 1_000_000, instances: 20_000 };

/** Ends a run from wherever it is. Only the simulator throws it, and only the simulator catches it. */
export class RunStopped extends Error {
  /** What to change. */
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(what);
    this.hint = hint;
  }
}
