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

export function beginAttempt(run: Run, call: Call, cause: number): Attempt {
  const attempt = ++call.attempts;
  const about = { call: call.number, attempt };
  const seq = run.record(call.instance, cause, { kind: "attempt", ...about, service: call.service });
  return {
    number: attempt,
    seq,
    end(outcome, after) {
      const ended = { kind: "attemptEnded", ...about, code: undefined, class: undefined } as const;
      if (outcome === "stopped") return run.record(call.instance, after, { ...ended, how: "stopped" });
      if (outcome.ok) return run.record(call.instance, after, { ...ended, how: "ok" });
      const { code, class: errorClass } = outcome;
      return run.record(call.instance, after, { ...ended, how: "error", code, class: errorClass });
    },
  };
}
