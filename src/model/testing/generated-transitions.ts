// The transitions of a generated machine: first a way through each compound state from its initial to its final state,
// then guarded short cuts and returns until there are as many as asked for.

import type { Action } from "../schema/action.ts";
import type { Invocation } from "../schema/invocation.ts";
import type { EventDeclaration } from "../schema/machine.ts";
import type { Transition, Trigger } from "../schema/transition.ts";
import { type Chooser, pick } from "./chooser.ts";
import type { DrawnState } from "./draw-states.ts";

interface Generated {
  readonly transitions: Record<string, Transition>;
  readonly events: Record<string, EventDeclaration>;
}

export function generateTransitions(
  choose: Chooser,
  tree: readonly DrawnState[],
  invocations: Readonly<Record<string, Invocation>>,
  perState: number,
): Generated {
  const transitions: Record<string, Transition> = {};
  let written = 0;
  let count = 0;
  const ordersBySource = new Map<string, number>();
  function add(source: DrawnState, trigger: Trigger, targets: string[], more: Partial<Transition> = {}): void {
    const order = ordersBySource.get(source.id) ?? 0;
    ordersBySource.set(source.id, order + 1);
    written++;
    transitions[`t${written}`] = { source: source.id, order, trigger, targets, ...more };
  }
  const events = declareEvents(Math.max(4, Math.ceil(tree.length / 20)));
  const eventIds = Object.keys(events);
  const nextEvent = (): string => eventIds[count++ % eventIds.length] as string;

  for (const state of tree) {
    const next = followerOf(state);
    if (!next) continue;
    const call = `call-${state.id}`;
    if (Object.hasOwn(invocations, call)) {
      add(state, { kind: "invocationDone", invocation: call }, [next.id], { actions: [keepAnswer] });
      add(state, { kind: "invocationError", invocation: call }, [next.id], { actions: [keepError] });
    } else if (state.kind === "compound") add(state, { kind: "stateDone" }, [next.id]);
    else if (count % 9 === 4) add(state, { kind: "after", delay: "1000 + context.count * 10" }, [next.id]);
    else add(state, { kind: "event", event: nextEvent() }, [next.id], count % 3 === 0 ? { actions: [count1] } : {});
  }
  const sources = tree.filter(
    (state) => state.parent?.kind === "compound" && state.kind !== "final" && state.kind !== "history",
  );
  for (const history of tree.filter((state) => state.kind === "history"))
    add(
      history.parent?.parent?.children[0] ?? history,
      { kind: "event", event: nextEvent() },
      [history.id],
      guarded(choose),
    );
  const used = new Set(
    Object.values(transitions).map((transition) => `${transition.source} ${JSON.stringify(transition.trigger)}`),
  );
  let missing = Math.round(tree.length * perState) - written;
  for (let tries = 0; missing > 0 && tries < 100 * tree.length; tries++) {
    const source = pick(choose, sources);
    const siblings = source.parent?.children.filter((sibling) => sibling !== source) ?? [];
    const trigger: Trigger = { kind: "event", event: nextEvent() };
    const key = `${source.id} ${JSON.stringify(trigger)}`;
    if (used.has(key)) continue;
    used.add(key);
    add(source, trigger, [pick(choose, siblings).id], choose.below(2) === 0 ? guarded(choose) : { actions: [count1] });
    missing--;
  }
  return { transitions, events };
}

const keepAnswer: Action = { kind: "assign", values: { total: "context.total + output" } };
const keepError: Action = { kind: "assign", values: { label: "error.code", urgent: "true" } };
const count1: Action = {
  kind: "assign",
  values: { count: "context.count + event.amount", label: "'n ' + event.amount" },
};

function declareEvents(count: number): Record<string, EventDeclaration> {
  const declare = (number: number) => ({ name: `event.${number}`, payload: [{ name: "amount", type: "number" }] });
  return Object.fromEntries(Array.from({ length: count }, (_, number) => [`e${number}`, declare(number)]));
}

/** The sibling a run goes to after this state; none for the last one and for regions, which run side by side. */
function followerOf(state: DrawnState): DrawnState | undefined {
  if (state.parent?.kind !== "compound" || state.kind === "final" || state.kind === "history") return undefined;
  const siblings = state.parent.children.filter((sibling) => sibling.kind !== "history");
  return siblings[siblings.indexOf(state) + 1];
}

function guarded(choose: Chooser): Partial<Transition> {
  const conditions = [
    `event.amount > ${choose.below(50)}`,
    "context.urgent",
    `context.count < ${100 + choose.below(900)} && context.label !== 'closed'`,
    `context.total >= event.amount * ${1 + choose.below(5)}`,
  ];
  return { guard: { kind: "expression", expression: pick(choose, conditions) } };
}
