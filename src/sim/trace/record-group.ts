// What a record is about, in the few words by which a log is filtered and a run is stepped through. A kind that is missing
// here does not compile.

import type { RecordKind, TraceRecord } from "./record.ts";

export const recordGroups = [
  "steps",
  "events",
  "calls",
  "services",
  "messages",
  "timers",
  "faults",
  "ledger",
  "policies",
  "store",
  "notes",
] as const;
export type RecordGroup = (typeof recordGroups)[number];

const groupOf: Readonly<Record<RecordKind, RecordGroup>> = {
  started: "steps",
  step: "steps",
  ended: "steps",
  event: "events",
  ignored: "events",
  sent: "events",
  invoked: "calls",
  answered: "calls",
  abandoned: "calls",
  attempt: "calls",
  attemptEnded: "calls",
  lost: "calls",
  lateReply: "calls",
  waitingForPerson: "calls",
  queued: "services",
  serving: "services",
  served: "services",
  rejected: "services",
  published: "messages",
  delivered: "messages",
  acknowledged: "messages",
  redelivery: "messages",
  deadLettered: "messages",
  dropped: "messages",
  blocked: "messages",
  timerSet: "timers",
  timerCancelled: "timers",
  timerFired: "timers",
  fault: "faults",
  crashed: "faults",
  effect: "ledger",
  policy: "policies",
  breaker: "policies",
  backoff: "policies",
  saved: "store",
  restarted: "store",
  paused: "store",
  log: "notes",
  action: "notes",
  problem: "notes",
};

export function groupOfRecord({ kind }: Pick<TraceRecord, "kind">): RecordGroup {
  return groupOf[kind];
}

/** The next record of a group after a place, or the one before it; undefined where there is none. */
export function nextOfGroup(
  records: readonly TraceRecord[],
  seq: number,
  group: RecordGroup,
  by: 1 | -1,
): number | undefined {
  for (let at = seq + by; at >= 0 && at < records.length; at += by) {
    const record = records[at];
    if (record && groupOf[record.kind] === group) return at;
  }
  return undefined;
}
