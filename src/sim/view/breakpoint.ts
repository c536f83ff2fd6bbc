// Where somebody wants a run to stand still: at a state, a transition, a guard, a call, a fault, or when something holds.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Context } from "../engine/engine.port.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import type { TraceRecord } from "../trace/record.ts";
import type { Cursor } from "./cursor.ts";
import { explainGuards } from "./explain-guards.ts";
import { triggeredBy } from "./triggered-by.ts";

export type BreakpointPlace =
  /** Entered. */
  | { readonly kind: "state"; readonly state: Id }
  /** Taken. */
  | { readonly kind: "transition"; readonly transition: Id }
  /** An event asks its guard, whatever the answer. */
  | { readonly kind: "guard"; readonly transition: Id }
  | { readonly kind: "invocation"; readonly invocation: Id }
  /** Any fault strikes. */
  | { readonly kind: "fault" }
  /** Becomes true in an instance. May read `context` and `t`, the time in milliseconds. */
  | { readonly kind: "expression"; readonly expression: string };

export type Breakpoint = BreakpointPlace & { readonly disabled?: boolean };

export interface BreakpointHit {
  readonly seq: number;
  /** Its position in the list. */
  readonly breakpoint: number;
}

/** Every place of a run where one of them strikes, in order; one hit a record. */
export function breakpointHits(
  project: Project,
  records: readonly TraceRecord[],
  cursor: Cursor,
  breakpoints: readonly Breakpoint[],
): readonly BreakpointHit[] {
  const testers = breakpoints.flatMap((breakpoint, position) =>
    breakpoint.disabled === true ? [] : [{ position, strikes: testerOf(project, records, cursor, breakpoint) }],
  );
  if (testers.length === 0) return [];
  const hits: BreakpointHit[] = [];
  for (const record of records) {
    let hit: number | undefined;
    for (const { position, strikes } of testers) if (strikes(record) && hit === undefined) hit = position;
    if (hit !== undefined) hits.push({ seq: record.seq, breakpoint: hit });
  }
  return hits;
}

type Tester = (record: TraceRecord) => boolean;

function testerOf(
  project: Project,
  records: readonly TraceRecord[],
  cursor: Cursor,
  breakpoint: BreakpointPlace,
): Tester {
  switch (breakpoint.kind) {
    case "state":
      return (record) => record.kind === "step" && record.entered.includes(breakpoint.state);
    case "transition":
      return (record) => record.kind === "step" && record.transitions.includes(breakpoint.transition);
    case "guard": {
      const transition = project.transitions[breakpoint.transition];
      return (record) =>
        record.kind === "event" &&
        transition !== undefined &&
        triggeredBy(project, transition, record.event.type) &&
        explainGuards(project, records, cursor, record.seq).some((one) => one.transition === breakpoint.transition);
    }
    case "invocation":
      return (record) => record.kind === "invoked" && record.invocation === breakpoint.invocation;
    case "fault":
      return (record) => record.kind === "fault";
    case "expression":
      return expressionTester(breakpoint.expression);
    default:
      return breakpoint satisfies never;
  }
}

/** Looks at an instance whenever it has moved, and strikes when the expression has become true. */
function expressionTester(expression: string): Tester {
  const contexts = new Map<number, Context>();
  const held = new Map<number, boolean>();
  return (record) => {
    if (record.kind !== "step" && record.kind !== "restarted") return false;
    const context = record.context ?? contexts.get(record.instance) ?? {};
    contexts.set(record.instance, context);
    const value = evaluateText(expression, { context, t: record.t / 1_000 });
    const holds = value.ok && value.value === true;
    const didHold = held.get(record.instance) === true;
    held.set(record.instance, holds);
    return holds && !didHold;
  };
}
