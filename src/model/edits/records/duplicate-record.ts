import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import { layoutAt } from "../support/change-layout.ts";
import type { EditError } from "../support/edit-error.ts";
import { findRecord } from "../support/find-record.ts";
import { type CreateRecord, createRecord } from "./create-record.ts";
import type { FormTable } from "./table-record.ts";

export interface DuplicateRecord {
  readonly table: FormTable;
  readonly id: Id;
}

const offset = 24;

export function duplicateRecord(project: Project, { table, id }: DuplicateRecord): Result<Project, EditError> {
  const found = findRecord(project, table, id);
  if (!found.ok) return failure(found.error);
  const place = table === "notes" ? layoutAt(project, "notes", id) : undefined;
  const at = place && { ...place, x: place.x + offset, y: place.y + offset };
  return createRecord(project, { table, record: found.value, ...(at ? { at } : {}) } as CreateRecord);
}
