import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import { referencesIn } from "../../references/rewrite-references.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { removeRecords } from "../support/remove-records.ts";
import type { FormTable } from "./table-record.ts";

export interface DeleteRecord {
  readonly table: FormTable;
  readonly id: Id;
}

/**
 * With what is attached to it: a service with its invocations, an event with the transitions that wait for it. A guard
 * that is in use is kept, because nobody can know what the transition without it should do.
 */
export function deleteRecord(project: Project, { table, id }: DeleteRecord): Result<Project, EditError> {
  const found = findRecord(project, table, id);
  if (!found.ok) return failure(found.error);
  const user = table === "implementations" ? findGuarded(project, id) : undefined;
  if (user !== undefined) {
    const message = `A transition from ${describeRecord(project, "states", user)} is guarded by ${describeRecord(project, table, id)}. Give it another guard first.`;
    return refuse("in-use", message, { table, id });
  }
  return success(removeRecords(project, [{ table, id }]).project);
}

function findGuarded(project: Project, implementation: Id): Id | undefined {
  const guarded = Object.values(project.transitions).find(
    ({ actions: _, ...transition }) =>
      transition.guard !== undefined &&
      referencesIn("transitions", transition).some((to) => to.table === "implementations" && to.id === implementation),
  );
  return guarded?.source;
}
