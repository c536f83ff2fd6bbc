import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import { takenNames } from "../records/table-record.ts";
import { changeRecords } from "../support/change-records.ts";
import { copyStates } from "../support/copy-states.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { freshIds } from "../support/fresh-id.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface DuplicateMachine {
  readonly machine: Id;
}

/** The machine with all its states; its scenarios and properties stay with the original. */
export function duplicateMachine(
  project: Project,
  { machine: original }: DuplicateMachine,
): Result<Project, EditError> {
  const found = findRecord(project, "machines", original);
  if (!found.ok) return failure(found.error);
  const name = uniqueName(found.value.name, takenNames(project, "machines"));
  const fresh = freshIds(project);
  const id = fresh(name, "machine");
  const { states, transitions, invocations, layout, copyOf } = copyStates(project, [found.value.root], fresh);
  const root = copyOf.get(found.value.root) ?? "";
  return changeRecords(project, {
    machines: { [id]: { ...found.value, name, root } },
    states: { ...states, [root]: { ...(states[root] as State), name } },
    transitions,
    invocations,
    layout,
  });
}
