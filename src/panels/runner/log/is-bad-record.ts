import type { TraceRecord } from "#sim/trace/record.ts";

const bad: ReadonlySet<TraceRecord["kind"]> = new Set([
  "fault",
  "lost",
  "rejected",
  "crashed",
  "deadLettered",
  "dropped",
  "problem",
]);

/** Whether it is something that went wrong. */
export function isBadRecord(record: TraceRecord): boolean {
  if (record.kind === "effect")
    return record.change === "doubled" || record.change === "unknown" || record.change === "compensationFailed";
  if (record.kind === "attemptEnded") return record.how === "error";
  return bad.has(record.kind);
}
