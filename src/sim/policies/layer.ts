// A policy wraps a caller into another caller. What it needs of the run is here.

import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import type { Call, Caller } from "../calls/call.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import type { RecordBody } from "../trace/record.ts";

export interface LayerSite {
  readonly call: Call;
  now(): number;
  /** A timeout or a wait, in whole microseconds. */
  in(us: number, run: () => void): Deadline;
  cancel(deadline: Deadline | undefined): void;
  record(cause: number, body: RecordBody): number;
  /** Evaluates with `input` and `context`, and what else is given. Undefined if it fails, which is told in the trace. */
  evaluate(text: string, more: Readonly<Record<string, unknown>>): unknown;
  between(key: string, low: number, high: number): number;
  /** What all callers of that kind and scope share: made when it is first asked for. */
  shared<Value>(key: string, make: () => Value): Value;
}

export type PolicyOf<Kind extends PolicyKind> = Extract<Policy, { kind: Kind }>;
export type Layer = (next: Caller) => Caller;
export type MakeLayer<Kind extends PolicyKind> = (policy: PolicyOf<Kind>, site: LayerSite) => Layer;
