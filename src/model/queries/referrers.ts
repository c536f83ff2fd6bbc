// Who refers to a record: the other direction of what records say themselves.

import { type ReferenceTo, referencesIn } from "../references/rewrite-references.ts";
import type { Id } from "../schema/common.ts";
import { type Project, type RecordOf, type TableName, tableNames } from "../schema/project.ts";
import { lookUp } from "./look-up.ts";

type Question = (record: RecordOf<TableName>) => readonly string[];

const questions = Object.fromEntries(
  tableNames.map((table): [TableName, Question] => [table, (record) => keysIn(table, record)]),
) as Record<TableName, Question>;

function keysIn(table: TableName, record: RecordOf<TableName>): readonly string[] {
  return [...new Set(referencesIn(table, record).map(keyOf))];
}

function keyOf({ table, id }: ReferenceTo): string {
  return `${table}/${id}`;
}

export type Referrers = (to: ReferenceTo) => readonly ReferenceTo[];

const known = new WeakMap<Project, Referrers>();

/** Every record that refers to it, each once. */
export function referrersIn(project: Project): Referrers {
  const remembered = known.get(project);
  if (remembered) return remembered;
  const tables = tableNames.map((table) => {
    const records = project[table] as Readonly<Record<Id, RecordOf<TableName>>>;
    return { table, find: lookUp(records, questions[table]) };
  });
  const referrers: Referrers = (to) =>
    tables.flatMap(({ table, find }) => find(keyOf(to)).map(({ id }): ReferenceTo => ({ table, id })));
  known.set(project, referrers);
  return referrers;
}
