// The record of one attempt: when it begins, and how it ends for the caller.

import type { Run } from "../run/run.ts";
import type { Call } from "./call.ts";
import type { Outcome } from "./outcome.ts";

export interface Attempt {
  readonly number: number;
  readonly seq: number;
  /** Answers the record's seq. */
  end(outcome: Outcome | "stopped", cause: number): number;
}

export function beginAttempt(run: Run, of: Call, cause: number): Attempt {
  const attempt = ++of.attempts;
  const { number: call, instance, service } = of;
  const seq = run.record(instance, cause, { kind: "attempt", call, attempt, service });
  return {
    number: attempt,
    seq,
    end(outcome, after) {
      const how = outcome === "stopped" ? outcome : outcome.ok ? "ok" : "error";
      const failure = outcome !== "stopped" && !outcome.ok ? outcome : undefined;
      const ended = { kind: "attemptEnded", call, attempt, code: failure?.code, class: failure?.class, how } as const;
      return run.record(instance, after, ended);
    },
  };
}
