// A document as text, in its one canonical form: the same document gives the same bytes however its keys were ordered,
// and a small change of the document is a small change of the text. Records stand over several lines, one key each, so
// that changes to different keys merge; a position in the layout stands on one line, because it changes as a whole.

import {
  type CanonicalLayout,
  compareCodeUnits,
  isPrinted,
  printAhead,
  printCanonicalJson,
} from "#base/canonical-json.ts";
import { keyOrder } from "./key-order.ts";
import { entriesOf } from "./queries/entries-of.ts";
import { layoutSchema } from "./schema/layout.ts";
import { type Project, tableNames } from "./schema/project.ts";

const rankByKey: ReadonlyMap<string, number> = new Map(keyOrder.map((key, rank) => [key, rank]));
const tables: ReadonlySet<string> = new Set(tableNames);

const canonicalForm: CanonicalLayout = {
  width: 100,
  compareKeys: (left, right, path) => {
    if (isTable(path)) return compareCodeUnits(left, right);
    const leftRank = rankByKey.get(left) ?? keyOrder.length;
    const rightRank = rankByKey.get(right) ?? keyOrder.length;
    return leftRank - rightRank || compareCodeUnits(left, right);
  },
  mayBeOneLine: (path) => path.length > 2,
  isLeftOut,
  isImmutable: (path) => isTable(path) || isRecord(path),
};

/** Holds records by their ids. An edit makes those anew that it changes, so the text of the others is still true. */
function isTable(path: readonly string[]): boolean {
  const [first = ""] = path;
  return (path.length === 1 && tables.has(first)) || (path.length === 2 && first === "layout");
}

function isRecord(path: readonly string[]): boolean {
  const [first = ""] = path;
  return (path.length === 2 && tables.has(first)) || (path.length === 3 && first === "layout");
}

export function saveProject(project: Project): string {
  return printCanonicalJson(project, canonicalForm);
}

/** The same, in pieces: the text of a big document takes longer than a page may stand still. */
export function* savingProject(project: Project): Generator<void, string> {
  for (const table of tableNames) yield* printingAhead(project[table], [table]);
  for (const [part, places] of Object.entries(project.layout)) yield* printingAhead(places, ["layout", part]);
  return saveProject(project);
}

function* printingAhead(table: object | undefined, path: readonly string[]): Generator<void, void> {
  if (!table || isPrinted(table, path, canonicalForm)) return;
  for (const [id, record] of entriesOf(table as Readonly<Record<string, unknown>>)) {
    printAhead(record, [...path, id], canonicalForm);
    yield;
  }
  printAhead(table, path, canonicalForm);
  yield;
}

/** What a reader fills in again. Unknown keys stay, empty or not. */
function isLeftOut(key: string, part: unknown, path: readonly string[]): boolean {
  if (path.length === 0 && key === "layout")
    return keysOf(part).every((inner) => isLeftOut(inner, (part as Record<string, unknown>)[inner], ["layout"]));
  if (path.length === 0) return tables.has(key) && keysOf(part).length === 0;
  return path.length === 1 && path[0] === "layout" && isLayoutPart(key) && keysOf(part).length === 0;
}

function isLayoutPart(key: string): boolean {
  return Object.hasOwn(layoutSchema.shape, key);
}

function keysOf(part: unknown): string[] {
  return Object.keys(part as object);
}
