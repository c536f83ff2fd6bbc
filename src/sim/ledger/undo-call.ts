// Undoes one call through the service that undoes it.

import { abandonCall, answerCall } from "../calls/answer-call.ts";
import type { Call, Stop } from "../calls/call.ts";
import type { Run } from "../run/run.ts";

export interface Undo {
  readonly original: Call;
  /** The call that undoes, already open. */
  readonly undoing: Call;
  readonly key: string | undefined;
  readonly cause: number;
}

/** `whenDone` is not called any more once it was stopped. */
export function undoCall(
  run: Run,
  { original, undoing, key, cause }: Undo,
  whenDone: (ok: boolean, cause: number) => void,
): Stop {
  const { number, instance, invocation, input, service = "" } = undoing;
  const called = { kind: "invoked", call: number, invocation, input, again: false, undoes: original.number } as const;
  const seq = run.record(instance, cause, called);
  undoing.state = "running";
  const stop = run.services.callerOf(service, undoing)({ input, key, cause: seq }, (outcome, heard) => {
    if (undoing.state !== "running") return;
    const after = answerCall(run, undoing, outcome, heard);
    if (!outcome.ok)
      for (const entry of run.ledger.entriesOf(original))
        if (!entry.isUndone) run.ledger.note(entry, undoing, "compensationFailed", after);
    whenDone(outcome.ok, after);
  });
  return (how, after) => {
    if (undoing.state !== "running") return;
    stop(how, abandonCall(run, undoing, after));
  };
}
