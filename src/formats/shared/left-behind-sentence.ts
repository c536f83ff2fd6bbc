// One line of a report, made of all that it speaks of: nouns by the records that they belong to, with a few names.

import { shorten } from "#base/shorten.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { type LeftTable, recordWords } from "./left-behind-words.data.ts";

export interface Left {
  readonly table: TableName;
  readonly record: Id;
  /** Without it the whole record. */
  readonly nouns: string | undefined;
  readonly at: DocumentPath;
}

interface Part {
  readonly nouns: string;
  readonly records: string;
  readonly isOne: boolean;
}

/** "Policies of 2 calls have no place in SCXML."; without a target it stays in the project. */
export function leftBehindSentence(project: Project, left: readonly Left[], target: string | undefined): string {
  const parts = tablesToTell(left).flatMap((table) =>
    partsOf(
      project,
      table,
      left.filter((each) => each.table === table),
    ),
  );
  const isOne = parts.length === 1 && parts[0]?.isOne;
  const texts = parts.map(({ nouns, records }, at) => {
    if (nouns === "") return records;
    return nouns === parts[at - 1]?.nouns ? `of ${records}` : `${nouns} of ${records}`;
  });
  const subject = joined(texts);
  const verb = target === undefined ? (isOne ? "stays" : "stay") : isOne ? "has" : "have";
  const tail = target === undefined ? "in the project" : `no place in ${target}`;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb} ${tail}.`;
}

const partsOfMachines: ReadonlySet<LeftTable> = new Set(["states", "transitions", "invocations"]);

/** Of another machine nobody asks how many states it has. */
function tablesToTell(left: readonly Left[]): TableName[] {
  const tables = [...new Set(left.map(({ table }) => table))];
  const isWhole = left.every(({ nouns }) => nouns === undefined);
  return isWhole && tables.includes("machines") ? tables.filter((table) => !partsOfMachines.has(table)) : tables;
}

/** Fields that are left behind by the same records are told together. */
function partsOf(project: Project, table: TableName, left: readonly Left[]): Part[] {
  const whole = [...new Set(left.flatMap(({ nouns, record }) => (nouns === undefined ? [record] : [])))];
  const nouns = new Map<string, Set<Id>>();
  for (const { nouns: each, record } of left)
    if (each !== undefined) nouns.set(each, (nouns.get(each) ?? new Set()).add(record));
  const byRecords = new Map<string, { readonly records: readonly Id[]; readonly nouns: string[] }>();
  for (const [each, records] of nouns) {
    const key = [...records].join(" ");
    const same = byRecords.get(key);
    if (same) same.nouns.push(each);
    else byRecords.set(key, { records: [...records], nouns: [each] });
  }
  const isDrawn = left[0]?.at[0] === "layout";
  return [
    ...(whole.length > 0
      ? [{ nouns: "", records: recordsText(project, table, whole, true), isOne: whole.length === 1 }]
      : []),
    ...[...byRecords.values()].map(({ records, nouns: own }) => ({
      nouns: joined(own),
      records: isDrawn ? countText(table, records.length) : recordsText(project, table, records, false),
      isOne: false,
    })),
  ];
}

function countText(table: TableName, count: number): string {
  return `${count} ${recordWords[table][count === 1 ? 0 : 1]}`;
}

function recordsText(project: Project, table: TableName, records: readonly Id[], isWhole: boolean): string {
  const isLong = records.length > 3;
  const names = table === "states" && isLong ? [] : records.slice(0, 3).map((id) => nameOf(project, table, id));
  const quoted = names.flatMap((name) => (name === undefined ? [] : [`"${shorten(name, 40)}"`]));
  const other = isWhole && table === "machines" ? "other " : "";
  if (records.length > 1)
    return `${records.length} ${other}${recordWords[table][1]}${quoted.length === 0 ? "" : ` (${quoted.join(", ")}${isLong ? " …" : ""})`}`;
  return `${isWhole ? "1" : "the"} ${other}${recordWords[table][0]}${quoted[0] === undefined ? "" : ` ${quoted[0]}`}`;
}

function nameOf(project: Project, table: TableName, id: Id): string | undefined {
  if (table === "invocations") return invocationName(project, id);
  if (table === "notes") return project.notes[id]?.text.split("\n")[0];
  const record: object | undefined = project[table][id];
  return record && "name" in record ? String(record.name) : undefined;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
