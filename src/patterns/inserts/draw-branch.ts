// A state becomes a branch: a region around it, with an end to which leads what led on from the state.

import { groupStates } from "#model/edits/states/group-states.ts";
import { changeRecords } from "#model/edits/support/change-records.ts";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import { type Entry, indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Pen } from "./pen.ts";

export interface Branch {
  readonly region: Id;
  readonly state: Id;
  /** The state and all in it. */
  readonly inside: ReadonlySet<Id>;
  /** The final state of the region. */
  readonly end: Id;
}

export function drawBranch(pen: Pen, state: Id): Branch {
  const name = pen.project().states[state]?.name ?? state;
  const leading = leadingOn(pen.project(), state);
  pen.edit((current) => groupStates(current, { states: [state], name: `${name}, branch` }));
  const region = pen.project().states[state]?.parent ?? state;
  const end = pen.state({
    parent: region,
    name: `${name}: done`,
    kind: "final",
    beside: { state, right: 0, down: 140 },
  });
  const led = Object.fromEntries(leading.map(({ id, record }) => [id, { ...record, targets: [end] }]));
  pen.edit((current) => changeRecords(current, { transitions: led }));
  for (const { id } of indexOf(pen.project()).invocationsOf(state)) {
    const trigger = { kind: "invocationDone", invocation: id } as const;
    const isLed = leading.some(
      ({ record }) => record.trigger.kind === trigger.kind && record.trigger.invocation === id,
    );
    if (!isLed) pen.transition({ source: state, targets: [end], trigger });
  }
  return { region, state, inside: insideOf(pen.project(), state), end };
}

/** Where the end of one of them led, if that was one place outside. */
export function whatComesAfter(project: Project, states: readonly Id[]): Id | undefined {
  const inside = new Set(states.flatMap((state) => [...insideOf(project, state)]));
  const targets = states.flatMap((state) => leadingOn(project, state).flatMap(({ record }) => record.targets));
  const outside = [...new Set(targets)].filter((target) => !inside.has(target));
  return outside.length === 1 ? outside[0] : undefined;
}

/** What leads on because the work of the state is done; where nothing does, whatever leads out of it. */
function leadingOn(project: Project, state: Id): Entry<Transition>[] {
  const inside = insideOf(project, state);
  const out = indexOf(project)
    .transitionsFrom(state)
    .filter(({ record: { trigger, targets } }) => {
      return trigger.kind !== "invocationError" && targets.some((target) => !inside.has(target));
    });
  const done = out.filter(
    ({ record: { trigger } }) => trigger.kind === "invocationDone" || trigger.kind === "stateDone",
  );
  return done.length > 0 ? done : out;
}

function insideOf(project: Project, state: Id): ReadonlySet<Id> {
  return new Set([state, ...descendantsOf(project, state)]);
}
