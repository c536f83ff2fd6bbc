// The words on an arrow: what sets it off, under which condition, and what it does.

import { shownDelay } from "#model/queries/shown-delay.ts";
import { eventName, invocationName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { EdgeKind } from "../scene.ts";
import { describeAction, describeGuard } from "../text/describe-action.ts";
import { measureText } from "../text/measure-text.ts";
import { namesIn, sameItems } from "../text/names-in.ts";
import { labelLineHeight, labelStyle } from "../text/styles.ts";
import { oneLine, wrapText } from "../text/wrap-text.ts";
import { mayNameStates } from "./naming-states.ts";

export interface LabelText {
  readonly lines: readonly string[];
  readonly full: string;
  readonly width: number;
  readonly height: number;
}

const widest = 152;
const mostLines = 4;

interface KnownLabel {
  readonly names: readonly unknown[];
  readonly states: unknown;
  readonly label: LabelText;
}

const known = new WeakMap<Transition, KnownLabel>();

export function labelOf(project: Project, transition: Transition): LabelText {
  const before = known.get(transition);
  const names = namesIn(project);
  const states = guardNames(project, transition);
  if (before && before.states === states && sameItems(before.names, names)) return before.label;
  const full = wordsOf(project, transition);
  if (before?.label.full === full) {
    known.set(transition, { names, states, label: before.label });
    return before.label;
  }
  const lines = wrapText(full, labelStyle, widest, mostLines);
  const width = Math.ceil(Math.max(0, ...lines.map((line) => measureText(line, labelStyle)))) + 12;
  const label = { lines, full, width, height: lines.length * labelLineHeight + 6 };
  known.set(transition, { names, states, label });
  return label;
}

/** A guard may name states. */
function guardNames(project: Project, transition: Transition): unknown {
  return mayNameStates(transition) ? project.states : undefined;
}

function wordsOf(project: Project, transition: Transition): string {
  const { guard, actions = [] } = transition;
  const condition = guard ? ` [${oneLine(describeGuard(project, guard))}]` : "";
  const done =
    actions.length > 0 ? ` / ${actions.map((action) => oneLine(describeAction(project, action))).join("; ")}` : "";
  return `${triggerText(project, transition.trigger)}${condition}${done}`.trim();
}

export function triggerText(project: Project, trigger: Transition["trigger"]): string {
  switch (trigger.kind) {
    case "event":
      return oneLine(eventName(project, trigger.event));
    case "wildcard":
      return trigger.pattern;
    case "after":
      return `after ${oneLine(shownDelay(trigger.delay))}`;
    case "always":
      return "always";
    case "stateDone":
      return "done";
    case "invocationDone":
      return `done: ${oneLine(invocationName(project, trigger.invocation))}`;
    case "invocationError":
      return `error: ${oneLine(invocationName(project, trigger.invocation))}`;
  }
}

const kinds: Readonly<Record<Transition["trigger"]["kind"], EdgeKind>> = {
  event: "event",
  wildcard: "event",
  after: "after",
  always: "always",
  stateDone: "done",
  invocationDone: "done",
  invocationError: "error",
};

export function edgeKindOf({ trigger }: Transition): EdgeKind {
  return kinds[trigger.kind];
}

/** Transitions with the same key compete: the first whose guard holds is taken. */
export function competitionKey({ trigger }: Transition): string {
  switch (trigger.kind) {
    case "event":
      return `event ${trigger.event}`;
    case "wildcard":
      return `wildcard ${trigger.pattern}`;
    case "after":
      return `after ${trigger.delay}`;
    case "invocationDone":
    case "invocationError":
      return `${trigger.kind} ${trigger.invocation}`;
    case "always":
    case "stateDone":
      return trigger.kind;
  }
}

type Rivals = readonly { readonly id: Id; readonly record: Transition }[];

const knownPriorities = new WeakMap<Rivals, ReadonlyMap<Id, number>>();

/** Of those that have rivals for the same trigger; 1 is asked first. */
export function prioritiesOf(rivals: Rivals): ReadonlyMap<Id, number> {
  const known = knownPriorities.get(rivals);
  if (known) return known;
  const byKey = new Map<string, Id[]>();
  for (const { id, record } of rivals) {
    const key = competitionKey(record);
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  const priorities = new Map<Id, number>();
  for (const same of byKey.values())
    if (same.length > 1) for (const [at, id] of same.entries()) priorities.set(id, at + 1);
  knownPriorities.set(rivals, priorities);
  return priorities;
}
