// The selected states run beside each other, and a join goes on when all, one or two of them have come to their end.

import type { Result } from "#base/result.ts";
import { wrapInParallel } from "#model/edits/states/wrap-in-parallel.ts";
import { changeRecords } from "#model/edits/support/change-records.ts";
import { type EditError, refuse } from "#model/edits/support/edit-error.ts";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import { draw, type Pen } from "./pen.ts";
import { type Selection, selectionOf } from "./selection.ts";

export type JoinKind = "all" | "any" | "two";

export function insertFanOut(project: Project, states: readonly Id[], join: JoinKind): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  const least = join === "two" ? 3 : 2;
  if (selection.value.states.length < least)
    return refuse("nothing-selected", `Select at least ${least} states that are to run beside each other.`);
  return draw(project, (pen) => drawFanOut(pen, selection.value, join));
}

function drawFanOut(pen: Pen, { states, first, parent }: Selection, join: JoinKind): void {
  const after = whatComesAfter(pen.project(), states);
  pen.edit((current) => wrapInParallel(current, { states, name: "Beside each other" }));
  const ends = states.map((state) => endOf(pen, state));
  const parallel = regionOf(pen.project(), first)?.parallel ?? "";
  const joined = after ?? pen.state({ parent, name: "Joined", beside: { state: parallel, right: 0, down: 360 } });
  if (join === "all") {
    pen.transition({ source: parallel, targets: [joined], trigger: { kind: "stateDone" } });
    return;
  }
  const guard = join === "any" ? anyOf(ends) : twoOf(ends);
  pen.transition({ source: parallel, targets: [joined], trigger: { kind: "always" }, guard });
}

/** Where the end of one of them led, if that was one place outside. */
function whatComesAfter(project: Project, states: readonly Id[]): Id | undefined {
  const inside = new Set(states.flatMap((state) => [state, ...descendantsOf(project, state)]));
  const targets = states.flatMap((state) => onwards(project, state).flatMap(({ record }) => record.targets));
  const outside = [...new Set(targets)].filter((target) => !inside.has(target));
  return outside.length === 1 ? outside[0] : undefined;
}

function onwards(project: Project, state: Id) {
  return indexOf(project)
    .transitionsFrom(state)
    .filter(({ record: { trigger, targets } }) => trigger.kind !== "invocationError" && targets.length > 0);
}

/** The final state of the region around it. What led on from the state leads there. */
function endOf(pen: Pen, state: Id): Id {
  const region = regionOf(pen.project(), state)?.region ?? state;
  const name = `${pen.project().states[state]?.name ?? state}: done`;
  const end = pen.state({ parent: region, name, kind: "final", beside: { state, right: 0, down: 140 } });
  if (region === state) return end;
  const leading = onwards(pen.project(), state);
  pen.edit((current) =>
    changeRecords(current, {
      transitions: Object.fromEntries(leading.map(({ id, record }) => [id, { ...record, targets: [end] }])),
    }),
  );
  for (const { id } of indexOf(pen.project()).invocationsOf(state)) {
    const trigger = { kind: "invocationDone", invocation: id } as const;
    const isLed = leading.some(
      ({ record }) => record.trigger.kind === trigger.kind && record.trigger.invocation === id,
    );
    if (!isLed) pen.transition({ source: state, targets: [end], trigger });
  }
  return end;
}

function regionOf(project: Project, state: Id): { region: Id; parallel: Id } | undefined {
  const seen = new Set<Id>();
  for (let region = state; !seen.has(region); ) {
    seen.add(region);
    const parallel = project.states[region]?.parent;
    if (!parallel) return undefined;
    if (project.states[parallel]?.kind === "parallel") return { region, parallel };
    region = parallel;
  }
  return undefined;
}

function anyOf(ends: readonly Id[]): Guard {
  return { kind: "or", guards: ends.map((state) => ({ kind: "in", state })) };
}

function twoOf(ends: readonly Id[]): Guard {
  const pairs = ends.flatMap((left, position) =>
    ends.slice(position + 1).map(
      (right): Guard => ({
        kind: "and",
        guards: [
          { kind: "in", state: left },
          { kind: "in", state: right },
        ],
      }),
    ),
  );
  return { kind: "or", guards: pairs };
}
