// One request at a service.

import type { Call } from "../calls/call.ts";
import type { Outcome } from "../calls/outcome.ts";
import type { Deadline } from "../clock/deadline-queue.ts";

export interface Job {
  readonly call: Call;
  readonly attempt: number;
  readonly input: unknown;
  /** The caller's idempotency key, or else the service's own. */
  readonly key: string | undefined;
  /** Tells this arrival from all others of the run, for the oracle. */
  readonly draw: string;
  cause: number;
  state: "waiting" | "working" | "over";
  finish: Deadline | undefined;
  readonly onStarted: (cause: number) => void;
  /** No reply will come, and nothing else will be heard. */
  readonly onSilence: () => void;
  readonly reply: (outcome: Outcome, cause: number) => void;
}
