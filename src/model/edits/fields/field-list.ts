// A place where a list of fields is declared. All of them are edited in one way.

import { failure, type Result, success } from "#base/result.ts";
import { describeRecord } from "../../describe.ts";
import type { Field, Id } from "../../schema/common.ts";
import type { ContextField } from "../../schema/machine.ts";
import type { Project, TableName } from "../../schema/project.ts";
import type { Patch } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { withOptional } from "../support/with-optional.ts";

export interface FieldList {
  readonly of: "context" | "machineInput" | "payload" | "serviceInput" | "parameters";
  /** The machine, event, service or implementation that declares the fields. */
  readonly id: Id;
}

export type AnyField = Field & Pick<ContextField, "initial">;

const places = {
  context: { table: "machines", key: "context" },
  machineInput: { table: "machines", key: "input" },
  payload: { table: "events", key: "payload" },
  serviceInput: { table: "services", key: "input" },
  parameters: { table: "implementations", key: "parameters" },
} as const satisfies Record<FieldList["of"], { table: TableName; key: string }>;

export function ownerOf(list: FieldList): { readonly table: TableName; readonly id: Id } {
  return { table: places[list.of].table, id: list.id };
}

export function fieldsAt(project: Project, list: FieldList): Result<readonly AnyField[], EditError> {
  const { table, key } = places[list.of];
  const found = findRecord(project, table, list.id);
  if (!found.ok) return failure(found.error);
  return success((found.value as unknown as Record<string, readonly AnyField[] | undefined>)[key] ?? []);
}

/** Expects a list that `fieldsAt` found. */
export function patchFields(project: Project, list: FieldList, fields: readonly AnyField[]): Patch {
  const { table, key } = places[list.of];
  const found = findRecord(project, table, list.id);
  if (!found.ok) return {};
  const record = found.value as unknown as Record<string, readonly AnyField[]>;
  return { [table]: { [list.id]: withOptional(record, key, fields) } } as Patch;
}

export function findField(project: Project, list: FieldList, name: string): Result<AnyField, EditError> {
  const fields = fieldsAt(project, list);
  if (!fields.ok) return fields;
  const field = fields.value.find((one) => one.name === name);
  if (field) return success(field);
  const owner = ownerOf(list);
  return refuse(
    "not-found",
    `${describeRecord(project, owner.table, owner.id)} has no field "${name}" any more.`,
    owner,
  );
}

export function problemOfFieldName(project: Project, list: FieldList, name: string, fields: readonly AnyField[]) {
  if (!fields.some((field) => field.name === name)) return undefined;
  const owner = ownerOf(list);
  const message = `${describeRecord(project, owner.table, owner.id)} already has a field "${name}". Take another name.`;
  return refuse("name-taken", message, owner);
}
