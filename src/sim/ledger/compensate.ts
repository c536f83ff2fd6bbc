// Undoes what the calls of an instance have done, through the services that undo it. What an earlier attempt has undone
// is not undone again; what can't be undone is reported.

import { beginAttempt } from "../calls/attempt.ts";
import type { Call, Caller, Stop } from "../calls/call.ts";
import { failed, type Outcome } from "../calls/outcome.ts";
import type { CompensationSequence, Run } from "../run/run.ts";
import { batchesOf } from "./compensation-order.ts";
import { undoCall } from "./undo-call.ts";

interface Undoing {
  readonly open: (call: Omit<Call, "number">) => Call;
  /** Calls that an earlier attempt has undone. */
  readonly undone: Set<Call>;
}

export function compensationCaller(
  run: Run,
  call: Call,
  sequence: CompensationSequence,
  { open, undone }: Undoing,
): Caller {
  return (request, settle) => {
    const attempt = beginAttempt(run, call, request.cause);
    const batches = batchesOf(run, call, sequence, undone);
    const done: string[] = [];
    const left: string[] = [];
    const stops: Stop[] = [];
    let isOver = false;

    function nextBatch(position: number, cause: number): void {
      const batch = batches[position];
      if (!batch) {
        finish(cause);
        return;
      }
      let open = batch.length;
      for (const branch of batch)
        undoBranch(branch, 0, cause, (after) => {
          open--;
          if (open === 0) nextBatch(position + 1, after);
        });
    }

    function undoBranch(
      branch: readonly Call[],
      position: number,
      cause: number,
      whenDone: (cause: number) => void,
    ): void {
      const original = branch[position];
      if (!original) {
        whenDone(cause);
        return;
      }
      const undoing = open(undoOf(run, call, original, attempt.number));
      const key = request.key === undefined ? undefined : `${request.key}/${original.identity}`;
      const stop = undoCall(run, { original, undoing, key, cause }, (ok, after) => {
        (ok ? done : left).push(original.invocation);
        if (ok) undone.add(original);
        if (!isOver) undoBranch(branch, position + 1, after, whenDone);
      });
      stops.push(stop);
    }

    function finish(cause: number): void {
      isOver = true;
      const outcome: Outcome =
        left.length === 0
          ? { ok: true, output: { undone: done, failed: [] } }
          : failed("compensationFailed", "transient", `Could not undo ${left.join(", ")}.`);
      settle(outcome, attempt.end(outcome, cause));
    }

    nextBatch(0, attempt.seq);
    return (how, cause) => {
      if (isOver) return;
      isOver = true;
      const seq = attempt.end("stopped", cause);
      for (const stop of stops) stop(how, seq);
    };
  };
}

function undoOf(run: Run, call: Call, original: Call, attempt: number): Omit<Call, "number"> {
  return {
    instance: call.instance,
    invocation: call.invocation,
    identity: `${call.identity} ${call.generation}.${attempt} undoes ${original.identity}`,
    work: `${call.identity} ${call.generation}.${attempt} undoes ${original.identity}`,
    input: { ...asObject(original.input), ...asObject(original.output) },
    service: run.project.services[original.service ?? ""]?.effect?.undoneBy,
    undoes: original,
    attempts: 0,
    state: "interrupted",
    generation: 0,
    mayHaveHappened: false,
    output: undefined,
    isConsumed: false,
    stop: undefined,
  };
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
