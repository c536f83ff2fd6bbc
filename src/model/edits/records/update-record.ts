import { isForbiddenName } from "#base/forbidden-names.ts";
import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project, RecordOf } from "../../schema/project.ts";
import type { Service } from "../../schema/service.ts";
import { changeRecords, type Patch } from "../support/change-records.ts";
import { type EditError, refuse } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { followErrorCode, renamedCode } from "./follow-error-code.ts";
import { followEventName } from "./follow-event-name.ts";
import { type FormTable, problemOfName } from "./table-record.ts";

/** What is left out stays; null takes an optional part away. */
type ChangesOf<Value> = { readonly [Key in keyof Value]?: Value[Key] | null };

export type UpdateRecord = {
  readonly [Table in FormTable]: {
    readonly table: Table;
    readonly id: Id;
    readonly changes: ChangesOf<RecordOf<Table>>;
  };
}[FormTable];

export function updateRecord(project: Project, { table, id, changes }: UpdateRecord): Result<Project, EditError> {
  const found = findRecord(project, table, id);
  if (!found.ok) return failure(found.error);
  const record: Record<string, unknown> = { ...found.value };
  for (const [key, value] of Object.entries(changes)) {
    if (isForbiddenName(key)) return refuse("invalid-value", `A record can't have "${key}".`, { table, id });
    if (value === null || value === undefined) delete record[key];
    else record[key] = key === "name" && typeof value === "string" ? value.trim() : value;
  }
  const before = "name" in found.value ? found.value.name : undefined;
  if (typeof record.name === "string" && record.name !== before) {
    const taken = problemOfName(project, table, id, record.name);
    if (taken) return taken;
  }
  const changed = changeRecords(project, { [table]: { [id]: record } } as Patch);
  if (changed.ok && table === "services") {
    const renamed = renamedCode((found.value as Service).errors, changed.value.services[id]?.errors);
    return renamed ? changeRecords(changed.value, followErrorCode(changed.value, id, renamed)) : changed;
  }
  if (!changed.ok || table !== "events" || before === undefined || record.name === before) return changed;
  return changeRecords(changed.value, followEventName(changed.value, before, String(record.name)));
}
