import type { Run } from "../run/run.ts";
import type { Call } from "./call.ts";
import type { Outcome } from "./outcome.ts";

/** A call has its outcome. Answers the record's seq. */
export function answerCall(run: Run, call: Call, outcome: Outcome, cause: number): number {
  call.state = outcome.ok ? "succeeded" : "failed";
  if (outcome.ok) call.output = outcome.output;
  const { number, attempts, instance } = call;
  const told = outcome.ok ? { output: outcome.output, code: undefined } : { output: undefined, code: outcome.code };
  const seq = run.record(instance, cause, { kind: "answered", call: number, ok: outcome.ok, ...told, attempts });
  run.ledger.learn(call, outcome.ok, seq);
  return seq;
}

/** Nobody waits for its outcome any more. */
export function abandonCall(run: Run, call: Call, cause: number): number {
  call.state = "abandoned";
  const seq = run.record(call.instance, cause, { kind: "abandoned", call: call.number });
  run.ledger.learn(call, false, seq);
  return seq;
}
