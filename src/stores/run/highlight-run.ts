// Lights up on the drawing where a run stands at the cursor: active states, what the last record took, what struck.

import type { Id } from "#model/schema/common.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import {
  type Glow,
  type Highlight,
  markFaults,
  noHighlight,
  nothingPointed,
  sendTokens,
  setHighlight,
  setPointed,
  strike,
  useHighlightStore,
} from "../highlight-store.ts";
import { currentProject } from "../project-store.ts";
import { marksOfFaults } from "./marks-of-faults.ts";
import { type Pointed, pointAt, pointAway, usePointedStore } from "./pointed-store.ts";
import { type ShownRun, useRunStore } from "./run-store.ts";
import { stateCalledBy, strikeOfRecord } from "./strike-of-record.ts";
import { withRelated } from "./subjects-of-record.ts";

export function highlightAt({ trace, cursor }: ShownRun, seq: number): Highlight {
  const states = new Map<Id, Glow>();
  const transitions = new Map<Id, Glow>();
  const now = cursor.at(seq);
  for (const { active, status } of now.instances.values())
    if (status === "running" || status === "done") for (const id of active) states.set(id, "active");
  const record = trace.records[seq];
  if (record?.kind === "step") for (const id of record.transitions) transitions.set(id, "active");
  const struck = record && stateStruckBy(trace.records, record);
  if (struck !== undefined) states.set(struck, "fault");
  for (const { invocation } of now.calls.values()) {
    const callee = currentProject().invocations[invocation];
    if (callee?.callee.kind === "compensate") states.set(callee.state, "compensation");
  }
  return { states, transitions };
}

/** The state whose call a fault, a lost message or an error hit. */
function stateStruckBy(records: readonly TraceRecord[], record: TraceRecord): Id | undefined {
  const isBad =
    record.kind === "fault" ||
    record.kind === "lost" ||
    record.kind === "rejected" ||
    (record.kind === "attemptEnded" && record.how === "error") ||
    (record.kind === "effect" && (record.change === "doubled" || record.change === "unknown"));
  return isBad ? stateCalledBy(currentProject(), records, record) : undefined;
}

/** More steps at once are a jump, and nothing travels in a jump. */
const mostStepsAtOnce = 40;

/** The transitions that were taken between two places of the cursor, going forward. */
function takenBetween({ trace: { records } }: ShownRun, from: number, to: number): Id[] {
  if (to <= from || to - from > mostStepsAtOnce) return [];
  return records.slice(from + 1, to + 1).flatMap((record) => (record.kind === "step" ? record.transitions : []));
}

/** What is pointed at in another view, as far as it is on the drawing. */
function showPointed({ from, about }: Pointed): void {
  const related = from === "canvas" ? [] : withRelated(currentProject(), about);
  const of = (table: string) => new Set(related.flatMap((one) => (one.table === table ? [one.id] : [])));
  setPointed({ states: of("states"), transitions: of("transitions") });
}

function pointFromDrawing({ state, transition }: ReturnType<typeof useHighlightStore.getState>["hovered"]): void {
  if (state !== undefined) pointAt("canvas", [{ table: "states", id: state }]);
  else if (transition !== undefined) pointAt("canvas", [{ table: "transitions", id: transition }]);
  else pointAway("canvas");
}

export function followRun(): () => void {
  const show = ({ run, seq, scenario }: ReturnType<typeof useRunStore.getState>) => {
    const faults = scenario?.faults ?? [];
    setHighlight(run ? highlightAt(run, seq) : noHighlight);
    markFaults(marksOfFaults(currentProject(), faults));
    const records = run?.trace.records ?? [];
    strike(strikeOfRecord(currentProject(), faults, records, records[seq]), performance.now());
  };
  show(useRunStore.getState());
  const stop = useRunStore.subscribe((now, before) => {
    const { run, seq, scenario } = now;
    if (run !== before.run || seq !== before.seq || scenario !== before.scenario) show(now);
    if (run && run === before.run) {
      const taken = takenBetween(run, before.seq, seq);
      if (taken.length > 0) sendTokens(taken, performance.now());
    }
  });
  const stopPointing = usePointedStore.subscribe(showPointed);
  const stopHovering = useHighlightStore.subscribe(({ hovered }, before) => {
    if (hovered !== before.hovered) pointFromDrawing(hovered);
  });
  return () => {
    stop();
    stopPointing();
    stopHovering();
    setHighlight(noHighlight);
    markFaults(marksOfFaults(currentProject(), []));
    strike(undefined, 0);
    setPointed(nothingPointed);
  };
}
