// What the worker tells of a run, piece by piece: a message of a hundred thousand records would hold up the page.

import type { ScenarioResult } from "#sim/expectations/check-expectations.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Trace } from "#sim/trace/trace.ts";

export type RunAnswer = { readonly number: number } & (
  | { readonly records: readonly TraceRecord[] }
  | { readonly trace: Omit<Trace, "records">; readonly result: ScenarioResult }
);

/** Unpacking more at once would be felt. */
const mostInMessage = 5_000;

export function inPieces(
  records: readonly TraceRecord[],
  from: number,
  tell: (records: readonly TraceRecord[]) => void,
): void {
  for (let at = from; at < records.length; at += mostInMessage) tell(records.slice(at, at + mostInMessage));
}
