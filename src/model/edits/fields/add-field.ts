import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { clampPosition } from "../support/ordering.ts";
import { type AnyField, type FieldList, fieldsAt, patchFields, problemOfFieldName } from "./field-list.ts";

export interface AddField {
  readonly list: FieldList;
  /** `initial` is for context fields only. */
  readonly field: AnyField;
  readonly position?: number;
}

export function addField(project: Project, { list, field, position }: AddField): Result<Project, EditError> {
  const found = fieldsAt(project, list);
  if (!found.ok) return failure(found.error);
  const taken = problemOfFieldName(project, list, field.name, found.value);
  if (taken) return taken;
  const at = clampPosition(position, found.value.length);
  const fields = [...found.value.slice(0, at), field, ...found.value.slice(at)];
  return changeRecords(project, patchFields(project, list, fields));
}
