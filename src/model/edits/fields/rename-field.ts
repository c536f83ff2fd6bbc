import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { type FieldList, fieldsAt, findField, patchFields, problemOfFieldName } from "./field-list.ts";
import { followField } from "./follow-field.ts";

export interface RenameField {
  readonly list: FieldList;
  readonly name: string;
  readonly to: string;
}

/** Everywhere: in what reads it, in what sets it, in what hands it over. */
export function renameField(project: Project, { list, name, to }: RenameField): Result<Project, EditError> {
  const found = findField(project, list, name);
  if (!found.ok) return failure(found.error);
  const fields = fieldsAt(project, list);
  if (!fields.ok) return fields;
  const trimmed = to.trim();
  const others = fields.value.filter((field) => field !== found.value);
  const taken = problemOfFieldName(project, list, trimmed, others);
  if (taken) return taken;
  const renamed = fields.value.map((field) => (field === found.value ? { ...field, name: trimmed } : field));
  const declared = changeRecords(project, patchFields(project, list, renamed));
  if (!declared.ok) return declared;
  return changeRecords(declared.value, followField(declared.value, list, name, trimmed));
}
