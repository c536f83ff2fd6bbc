// An event that was seen before is deliberately ignored. What tells events apart is the first text in their payload.

import type { Result } from "#base/result.ts";
import { addField } from "#model/edits/fields/add-field.ts";
import { changeRecords } from "#model/edits/support/change-records.ts";
import { type EditError, refuse } from "#model/edits/support/edit-error.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { draw, type Pen } from "./pen.ts";
import { selectionOf } from "./selection.ts";

interface Handled {
  readonly id: Id;
  readonly record: Transition;
  readonly event: Id;
  /** Names the field of the payload. */
  readonly key: string;
}

export function insertDedup(project: Project, states: readonly Id[]): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  const index = indexOf(project);
  const machine = index.machineOf(selection.value.first);
  const handled = selection.value.states.flatMap((state) =>
    index.transitionsFrom(state).flatMap((each) => handledBy(project, each)),
  );
  if (handled.length === 0 || machine === undefined)
    return refuse(
      "wrong-kind",
      "No event of these states carries a text that tells it from others. Give its payload a field such as an order's id.",
    );
  return draw(project, (pen) => {
    const seen = memory(pen, machine);
    for (const { record, event, key } of uniqueByEvent(handled))
      pen.transition({
        source: record.source,
        targets: [],
        trigger: { kind: "event", event },
        guard: { kind: "expression", expression: `context.${seen}.includes(\`|\${event.${key}}|\`)` },
        description: "Seen before.",
        position: 0,
      });
    for (const { id, key } of handled) remember(pen, id, seen, `\`\${context.${seen}}|\${event.${key}}|\``);
  });
}

function handledBy(project: Project, { id, record }: { id: Id; record: Transition }): Handled[] {
  if (record.trigger.kind !== "event") return [];
  const { event } = record.trigger;
  const key = project.events[event]?.payload?.find(({ type, optional }) => type === "string" && !optional)?.name;
  return key === undefined ? [] : [{ id, record, event, key }];
}

function uniqueByEvent(handled: readonly Handled[]): Handled[] {
  return handled.filter(
    ({ event, record }, position) =>
      handled.findIndex((other) => other.event === event && other.record.source === record.source) === position,
  );
}

/** The text that everything seen is written into. */
function memory(pen: Pen, machine: Id): string {
  const taken = new Set((pen.project().machines[machine]?.context ?? []).map(({ name }) => name));
  let name = "seen";
  for (let count = 2; taken.has(name); count++) name = `seen${count}`;
  pen.edit((current) =>
    addField(current, {
      list: { of: "context", id: machine },
      field: { name, type: "string", initial: "''", description: "The events that were handled already." },
    }),
  );
  return name;
}

function remember(pen: Pen, id: Id, field: string, value: string): void {
  const transition = pen.project().transitions[id];
  if (!transition) return;
  const assign: Action = { kind: "assign", values: { [field]: value } };
  pen.edit((current) =>
    changeRecords(current, {
      transitions: { [id]: { ...transition, actions: [...(transition.actions ?? []), assign] } },
    }),
  );
}
