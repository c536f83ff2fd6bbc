// What happened in a run, one record each. Plain data of few fields: a trace holds a hundred thousand of them.

import type { Id } from "#model/schema/common.ts";
import type { FaultKind } from "#model/schema/fault.ts";
import type { PolicyKind } from "#model/schema/policy.ts";
import type { CallRecord } from "./call-record.ts";
import type { ChannelRecord } from "./channel-record.ts";
import type { MachineRecord } from "./machine-record.ts";

interface EveryRecord {
  readonly seq: number;
  /** Whole microseconds since the start. */
  readonly t: number;
  /** The number of the machine instance it belongs to; -1 for none. */
  readonly instance: number;
  /** The seq of the record that brought it about; -1 for none. */
  readonly cause: number;
}

export type EffectChange =
  | "committed"
  | "doubled"
  /** The service knew the key and did nothing. */
  | "deduplicated"
  /** It happened, and the caller does not know. */
  | "unknown"
  /** The caller learned of it after all. */
  | "known"
  | "compensated"
  | "compensationFailed"
  | "nothingToUndo";

type WorldRecord =
  | {
      readonly kind: "fault";
      /** Its position in the scenario. */
      readonly fault: number;
      readonly strikes: FaultKind;
      /** What it struck, in words of the document: an id, or nothing for the store. */
      readonly at: string;
    }
  | {
      readonly kind: "effect";
      readonly entry: number;
      readonly service: Id;
      readonly call: number;
      readonly change: EffectChange;
      readonly key: string | undefined;
      /** The entry that this one undoes. */
      readonly undoes: number | undefined;
    }
  | {
      readonly kind: "policy";
      readonly call: number;
      readonly policy: PolicyKind;
      /** What it did: `timedOut`, `rejected`, `waits`, `hedges`, `answers`, `gaveUp`. */
      readonly did: string;
      readonly us: number | undefined;
    }
  | { readonly kind: "breaker"; readonly breaker: string; readonly state: "closed" | "open" | "halfOpen" }
  | { readonly kind: "problem"; readonly message: string };

export type RecordBody = MachineRecord | CallRecord | ChannelRecord | WorldRecord;
export type TraceRecord = EveryRecord & RecordBody;
export type RecordKind = TraceRecord["kind"];
export type RecordOf<Kind extends RecordKind> = Extract<TraceRecord, { readonly kind: Kind }>;
