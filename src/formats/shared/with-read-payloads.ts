// Fields of events that are read and that the text declares nowhere: they become part of the event, of unknown type.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Field, Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

/** The events of a project, with what is missing. */
export function withReadPayloads(project: Pick<Project, "transitions" | "events">): Project["events"] {
  const read = new Map<Id, Set<string>>();
  for (const { trigger, guard, actions } of Object.values(project.transitions)) {
    if (trigger.kind !== "event" || project.events[trigger.event]?.payload) continue;
    const names = read.get(trigger.event) ?? new Set();
    read.set(trigger.event, names);
    const text = JSON.stringify([guard, actions]);
    for (const [, name] of text.matchAll(/\bevent(?:\?)?\.([A-Za-z_$][\w$]*)/g))
      if (name !== undefined && name !== "type" && !isForbiddenName(name)) names.add(name);
  }
  const declared: Record<Id, Project["events"][string]> = {};
  for (const [event, names] of read) {
    const record = project.events[event];
    const payload: Field[] = [...names].map((name) => ({ name, type: "unknown", optional: true }));
    if (record && payload.length > 0) declared[event] = { ...record, payload };
  }
  return { ...project.events, ...declared };
}
