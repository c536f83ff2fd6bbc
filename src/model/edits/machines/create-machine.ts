import type { Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { takenNames } from "../records/table-record.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { freshIds } from "../support/fresh-id.ts";
import { uniqueName } from "../support/unique-name.ts";

export interface CreateMachine {
  readonly name?: string;
}

/** With an empty root to draw in. A name that is taken gets a number. */
export function createMachine(project: Project, { name }: CreateMachine): Result<Project, EditError> {
  const unique = uniqueName(name?.trim() || "Machine", takenNames(project, "machines"));
  const fresh = freshIds(project);
  const id = fresh(unique, "machine");
  const root = fresh(`${id}-root`, "root");
  return changeRecords(project, {
    machines: { [id]: { name: unique, root } },
    states: { [root]: { kind: "compound", name: unique, parent: null, order: 0 } },
  });
}
