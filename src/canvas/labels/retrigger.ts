import { failure, type Result } from "#base/result.ts";
import { createRecord } from "#model/edits/records/create-record.ts";
import { deleteRecord } from "#model/edits/records/delete-record.ts";
import { updateRecord } from "#model/edits/records/update-record.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { setTrigger } from "#model/edits/transitions/set-trigger.ts";
import { referrersIn } from "#model/queries/referrers.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/canvas/labels.ts";
import type { MeantTrigger } from "./trigger-of-text.ts";

/**
 * Gives a transition another trigger. An event that only this transition waits for is renamed, and goes when it is
 * replaced and says nothing but its name: it was made for this arrow.
 */
export function retrigger(project: Project, transition: Id, meant: MeantTrigger): Result<Project, EditError> {
  const before = project.transitions[transition]?.trigger;
  const own = before?.kind === "event" && isOnlyUse(project, before.event) ? before.event : undefined;
  if (meant.kind === "newEvent") {
    if (own !== undefined) return updateRecord(project, { table: "events", id: own, changes: { name: meant.name } });
    const made = createRecord(project, { table: "events", record: { name: meant.name } });
    if (!made.ok) return made;
    const event = Object.keys(made.value.events).find((id) => !Object.hasOwn(project.events, id));
    if (event === undefined) return failure({ code: "not-found", message: words.eventNotMade });
    return setTrigger(made.value, { transition, trigger: { kind: "event", event } });
  }
  const changed = setTrigger(project, { transition, trigger: meant });
  const isReplaced = own !== undefined && !(meant.kind === "event" && meant.event === own);
  if (!changed.ok || !isReplaced || !saysOnlyItsName(project, own)) return changed;
  return deleteRecord(changed.value, { table: "events", id: own });
}

function isOnlyUse(project: Project, event: Id): boolean {
  return referrersIn(project)({ table: "events", id: event }).length === 1;
}

function saysOnlyItsName(project: Project, event: Id): boolean {
  const declared = project.events[event];
  return declared !== undefined && !declared.description && (declared.payload ?? []).length === 0;
}
