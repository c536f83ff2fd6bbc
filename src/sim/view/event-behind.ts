import type { TraceRecord } from "../trace/record.ts";

/** A step has few records between itself and its event. */
const longestChain = 50;

/** The event that a record is, or that led to its step; undefined for what no event brought about. */
export function eventBehind(records: readonly TraceRecord[], seq: number): number | undefined {
  let at = seq;
  for (let length = 0; length < longestChain; length++) {
    const record = records[at];
    if (!record) return undefined;
    if (record.kind === "event") return at;
    if (record.kind !== "step" && record.kind !== "ignored") return undefined;
    at = record.cause;
  }
  return undefined;
}
