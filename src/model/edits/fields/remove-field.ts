import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { type FieldList, fieldsAt, findField, patchFields } from "./field-list.ts";

export interface RemoveField {
  readonly list: FieldList;
  readonly name: string;
}

/** What reads the field stays as it is; the rules say where that is. */
export function removeField(project: Project, { list, name }: RemoveField): Result<Project, EditError> {
  const found = findField(project, list, name);
  if (!found.ok) return failure(found.error);
  const fields = fieldsAt(project, list);
  if (!fields.ok) return fields;
  return changeRecords(
    project,
    patchFields(
      project,
      list,
      fields.value.filter((field) => field !== found.value),
    ),
  );
}
