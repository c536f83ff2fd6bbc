// What a call of the selected states can't do goes aside: a message in a channel for dead letters, and a state that says so.

import type { Result } from "#base/result.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { hasLastWay } from "./insert-compensation.ts";
import { draw, type Pen } from "./pen.ts";
import { callsOf, selectionOf } from "./selection.ts";

export function insertDeadLetter(project: Project, states: readonly Id[]): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  const calls = callsOf(selection.value, "to put aside");
  if (!calls.ok) return calls;
  const { name, parent, first } = selection.value;
  return draw(project, (pen) => {
    const channel = deadLetters(pen);
    const event = pen.record({
      table: "events",
      record: { name: `${name.toLowerCase()} failed`, payload: [{ name: "code", type: "string" }] },
    });
    const aside = pen.state({
      parent,
      name: `${name}: put aside`,
      kind: "final",
      beside: { state: first, right: 320, down: 120 },
    });
    for (const { id, record } of calls.value) {
      if (hasLastWay(pen.project(), record.state, id)) continue;
      pen.transition({
        source: record.state,
        targets: [aside],
        trigger: { kind: "invocationError", invocation: id },
        actions: [{ kind: "send", to: { kind: "channel", channel }, event, payload: { code: "error.code" } }],
      });
    }
  });
}

function deadLetters(pen: Pen): Id {
  const name = "Dead letters";
  const known = Object.entries(pen.project().channels).find(([, channel]) => channel.name === name && !channel.events);
  return known?.[0] ?? pen.record({ table: "channels", record: { name, delivery: "atLeastOnce" } });
}
