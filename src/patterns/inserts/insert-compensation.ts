// Makes a saga step of each call: it can be undone, and where it fails all that was done before is undone in reverse.

import type { Result } from "#base/result.ts";
import { addInvocation } from "#model/edits/invocations/add-invocation.ts";
import { changeRecords } from "#model/edits/support/change-records.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { draw, type Pen } from "./pen.ts";
import { callsOf, type Selection, selectionOf } from "./selection.ts";

export function insertCompensation(project: Project, states: readonly Id[]): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  const calls = callsOf(selection.value, "to undo");
  if (!calls.ok) return calls;
  return draw(project, (pen) => {
    for (const { record } of calls.value)
      if (record.callee.kind === "service") makeUndoable(pen, record.callee.service);
    const undoing = drawUndoing(pen, selection.value);
    for (const { id, record } of calls.value) {
      if (hasLastWay(pen.project(), record.state, id)) continue;
      pen.transition({
        source: record.state,
        targets: [undoing],
        trigger: { kind: "invocationError", invocation: id },
      });
    }
  });
}

/** A service that changes the world without anything that undoes it gets a second one that does. */
function makeUndoable(pen: Pen, id: Id): void {
  const service = pen.project().services[id];
  if (!service || service.effect?.undoneBy !== undefined) return;
  const { name, kind: _, ...rest } = service;
  const { input, latency, errors } = rest;
  const undoneBy = pen.record({
    table: "services",
    record: {
      name: `Undo ${name}`,
      kind: "call",
      ...(input ? { input } : {}),
      ...(latency ? { latency } : {}),
      ...(errors ? { errors: errors.filter((error) => error.class === "transient") } : {}),
      effect: {},
    },
  });
  pen.edit((current) =>
    changeRecords(current, { services: { [id]: { ...service, effect: { ...service.effect, undoneBy } } } }),
  );
}

function drawUndoing(pen: Pen, { parent, first, name }: Selection): Id {
  const undoing = pen.state({ parent, name: `Undoing ${name}`, beside: { state: first, right: 320, down: 0 } });
  const undone = pen.state({
    parent,
    name: `${name}: undone`,
    kind: "final",
    beside: { state: undoing, right: 0, down: 160 },
  });
  const person = pen.state({
    parent,
    name: `${name}: needs a person`,
    beside: { state: undoing, right: 220, down: 160 },
  });
  pen.edit((current) =>
    addInvocation(current, { state: undoing, callee: { kind: "compensate", sequence: "reverse" } }),
  );
  const invocation = indexOf(pen.project()).invocationsOf(undoing)[0]?.id ?? "";
  pen.transition({ source: undoing, targets: [undone], trigger: { kind: "invocationDone", invocation } });
  pen.transition({ source: undoing, targets: [person], trigger: { kind: "invocationError", invocation } });
  return undoing;
}

/** Whether a failure of the call is led somewhere in any case. */
export function hasLastWay(project: Project, state: Id, invocation: Id): boolean {
  return indexOf(project)
    .transitionsFrom(state)
    .some(
      ({ record: { trigger, guard } }) =>
        trigger.kind === "invocationError" && trigger.invocation === invocation && guard === undefined,
    );
}
