import type { Trace } from "../trace/trace.ts";
import { applyRecord } from "./apply-record.ts";
import { emptyState, type RunState } from "./run-state.ts";

/** Where everything stands when a run is over. */
export function endOf({ records }: Trace): RunState {
  const state = emptyState();
  for (const record of records) applyRecord(state, record);
  return state;
}
