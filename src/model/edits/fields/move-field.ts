import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { clampPosition } from "../support/ordering.ts";
import { type FieldList, fieldsAt, findField, patchFields } from "./field-list.ts";

export interface MoveField {
  readonly list: FieldList;
  readonly name: string;
  /** Among the other fields. */
  readonly position: number;
}

export function moveField(project: Project, { list, name, position }: MoveField): Result<Project, EditError> {
  const found = findField(project, list, name);
  if (!found.ok) return failure(found.error);
  const fields = fieldsAt(project, list);
  if (!fields.ok) return fields;
  const others = fields.value.filter((field) => field !== found.value);
  const at = clampPosition(position, others.length);
  return changeRecords(project, patchFields(project, list, [...others.slice(0, at), found.value, ...others.slice(at)]));
}
