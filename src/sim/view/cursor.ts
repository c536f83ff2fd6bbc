// Where everything stood after any record of a trace, found without going through all that came before: every so many
// records a copy is kept. Scrubbing through a hundred thousand records asks here for every picture.

import type { TraceRecord } from "../trace/record.ts";
import { applyRecord } from "./apply-record.ts";
import { copyState, emptyState, type RunState } from "./run-state.ts";

export interface Cursor {
  /** After the record with that seq; before the first for -1. It must not be changed. */
  at(seq: number): RunState;
}

const fewestBetween = 256;
const mostCopies = 400;

export function createCursor(records: readonly TraceRecord[]): Cursor {
  const between = Math.max(fewestBetween, Math.ceil(records.length / mostCopies));
  /** The one at position n is the state before record n × between. */
  const kept: RunState[] = [emptyState()];
  let current = emptyState();
  let reached = -1;
  let isShown = false;

  function advance(to: number): void {
    while (reached < to) {
      reached++;
      if (reached % between === 0 && kept.length === reached / between) kept.push(copyState(current));
      const record = records[reached];
      if (record) applyRecord(current, record);
    }
  }

  function goBefore(seq: number): void {
    const position = Math.min(Math.floor((seq + 1) / between), kept.length - 1);
    const start = position * between - 1;
    if (reached <= seq && reached >= start) return;
    current = copyState(kept[position] ?? emptyState());
    reached = start;
  }

  return {
    at(seq) {
      const wanted = Math.max(-1, Math.min(seq, records.length - 1));
      if (isShown && wanted !== reached) current = copyState(current);
      goBefore(wanted);
      advance(wanted);
      isShown = true;
      return current;
    },
  };
}
