// Undoes what the calls of an instance have done, through the services that undo it. What an earlier attempt has undone
// is not undone again; what can't be undone is reported.

import type { Callee } from "#model/schema/invocation.ts";
import type { Call, Caller, Stop } from "../calls/call.ts";
import { failed } from "../calls/outcome.ts";
import type { Run } from "../run/run.ts";
import { batchesOf } from "./compensation-order.ts";

type Sequence = Extract<Callee, { kind: "compensate" }>["sequence"];

interface Undoing {
  readonly open: (call: Omit<Call, "number">) => Call;
  /** Calls that an earlier attempt has undone. */
  readonly undone: Set<Call>;
}

export function compensationCaller(run: Run, call: Call, sequence: Sequence, { open, undone }: Undoing): Caller {
  return (request, settle) => {
    const attempt = ++call.attempts;
    const body = { kind: "attempt", call: call.number, attempt, service: undefined } as const;
    const first = run.record(call.instance, request.cause, body);
    const batches = batchesOf(run, call, sequence, undone);
    const done: string[] = [];
    const left: string[] = [];
    const stops = new Set<Stop>();
    let isOver = false;

    function next(position: number, cause: number): void {
      const batch = batches[position];
      if (isOver) return;
      if (!batch) {
        finish(cause);
        return;
      }
      let open = batch.length;
      let last = cause;
      for (const branch of batch)
        undoBranch(branch, 0, cause, (after) => {
          last = after;
          if (--open === 0) next(position + 1, last);
        });
    }

    function undoBranch(
      branch: readonly Call[],
      position: number,
      cause: number,
      whenDone: (cause: number) => void,
    ): void {
      const original = branch[position];
      if (isOver) return;
      if (!original) whenDone(cause);
      else undo(original, cause, (after) => undoBranch(branch, position + 1, after, whenDone));
    }

    function undo(original: Call, cause: number, whenDone: (cause: number) => void): void {
      const undoneBy = run.project.services[original.service ?? ""]?.effect?.undoneBy ?? "";
      const undoing = open({ ...undoOf(call, original, attempt), service: undoneBy });
      const key = request.key === undefined ? undefined : `${request.key}/${original.identity}`;
      let stop: Stop | undefined;
      const caller = run.services.callerOf(undoneBy, undoing);
      stop = caller({ input: undoing.input, key, cause }, (outcome, after) => {
        if (stop) stops.delete(stop);
        if (isOver) return;
        run.ledger.learn(undoing, outcome.ok, after);
        (outcome.ok ? done : left).push(original.invocation);
        if (outcome.ok) undone.add(original);
        else
          for (const entry of run.ledger.entriesOf(original))
            if (!entry.isUndone) run.ledger.note(entry, "compensationFailed", after);
        whenDone(after);
      });
      stops.add(stop);
    }

    function finish(cause: number): void {
      isOver = true;
      const ended = (how: "ok" | "error", code: string | undefined) =>
        run.record(call.instance, cause, {
          kind: "attemptEnded",
          call: call.number,
          attempt,
          how,
          code,
          class: undefined,
        });
      if (left.length === 0) settle({ ok: true, output: { undone: done, failed: [] } }, ended("ok", undefined));
      else {
        const message = `Could not undo ${left.join(", ")}.`;
        settle(failed("compensationFailed", "transient", message), ended("error", "compensationFailed"));
      }
    }

    next(0, first);
    return (how, cause) => {
      if (isOver) return;
      isOver = true;
      const ended = { how: "stopped", code: undefined, class: undefined } as const;
      run.record(call.instance, cause, { kind: "attemptEnded", call: call.number, attempt, ...ended });
      for (const stop of stops) stop(how, cause);
    };
  };
}

function undoOf(call: Call, original: Call, attempt: number): Omit<Call, "number" | "service"> {
  return {
    instance: call.instance,
    invocation: call.invocation,
    identity: `${call.identity} ${call.generation}.${attempt} undoes ${original.identity}`,
    input: { ...asObject(original.input), ...asObject(original.output) },
    undoes: original,
    attempts: 0,
    state: "running",
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
