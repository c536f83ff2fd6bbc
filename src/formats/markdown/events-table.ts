// What the machine can be told, with what comes along, and where it listens.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { code, plain, table } from "./cells.ts";

export function eventsTable(project: Project, machine: Id): string {
  const index = indexOf(project);
  const listeners = new Map<Id, Set<Id>>();
  for (const { source, trigger } of Object.values(project.transitions)) {
    if (trigger.kind !== "event" || index.machineOf(source) !== machine) continue;
    listeners.set(trigger.event, (listeners.get(trigger.event) ?? new Set()).add(source));
  }
  const rows = Object.entries(project.events).flatMap(([id, { name, payload, description }]) => {
    const states = listeners.get(id);
    if (!states) return [];
    const fields = (payload ?? []).map(
      (field) => `${code(`${field.name}${field.optional ? "?" : ""}: ${field.type}`)}`,
    );
    const heard = [...states].map((state) => plain(project.states[state]?.name ?? state));
    return [[code(name), fields.join(", "), plain(description ?? ""), heard.join(", ")]];
  });
  return table(["event", "payload", "meaning", "heard in"], rows);
}
