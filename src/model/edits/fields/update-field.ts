import { isForbiddenName } from "#base/forbidden-names.ts";
import { failure, type Result } from "#base/result.ts";
import type { Project } from "../../schema/project.ts";
import { changeRecords } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { type AnyField, type FieldList, fieldsAt, findField, ownerOf, patchFields } from "./field-list.ts";

export interface UpdateField {
  readonly list: FieldList;
  readonly name: string;
  /** What is left out stays; null takes an optional part away. A new name is given by `renameField`. */
  readonly changes: { readonly [Key in Exclude<keyof AnyField, "name">]?: AnyField[Key] | null };
}

export function updateField(project: Project, { list, name, changes }: UpdateField): Result<Project, EditError> {
  const found = findField(project, list, name);
  if (!found.ok) return failure(found.error);
  const changed: Record<string, unknown> = { ...found.value };
  for (const [key, value] of Object.entries(changes)) {
    if (isForbiddenName(key) || key === "name")
      return refuse("invalid-value", `"${key}" of a field can't be changed like this.`, ownerOf(list));
    if (value === null || value === undefined) delete changed[key];
    else changed[key] = value;
  }
  const fields = fieldsAt(project, list);
  if (!fields.ok) return fields;
  const next = fields.value.map((field) => (field === found.value ? (changed as AnyField) : field));
  return changeRecords(project, patchFields(project, list, next));
}
