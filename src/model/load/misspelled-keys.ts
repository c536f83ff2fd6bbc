// Keys that the schema does not know are kept, because a newer minor version may have them. One that is nearly the same
// as a known key is more likely a slip, and the thing it was meant for is missing without anybody noticing.

import { nearestName } from "#base/nearest-name.ts";
import { shorten } from "#base/shorten.ts";
import { describeRecord } from "../describe.ts";
import { keyOrder } from "../key-order.ts";
import type { DocumentPath } from "../queries/references.ts";
import type { Id } from "../schema/common.ts";
import { currentVersion, type Project, type TableName, tableNames } from "../schema/project.ts";

export interface MisspelledKey {
  readonly message: string;
  readonly path: DocumentPath;
  readonly about: readonly { readonly table: TableName; readonly id: Id }[];
}

/** Objects whose keys the author chose. */
const freelyKeyed: ReadonlySet<string> = new Set([
  "meta",
  "values",
  "payload",
  "input",
  "parameters",
  "example",
  "output",
]);
const known: ReadonlySet<string> = new Set(keyOrder);
const mostKeys = 1000;

/** In a document of this version, what its records hold is left to the rules: they know what is allowed in each place. */
export function findMisspelledKeys(project: Project): MisspelledKey[] {
  const found: MisspelledKey[] = [];
  const meant = new Map<string, string | undefined>();
  const path: (string | number)[] = [];

  function visit(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (let position = 0; position < value.length; position++) visitAt(position, value[position]);
      return;
    }
    const byId = isKeyedById(path);
    for (const key in value) {
      if (!byId && !known.has(key)) look(key);
      else if (!freelyKeyed.has(key) || byId) visitAt(key, (value as Readonly<Record<string, unknown>>)[key]);
    }
  }

  function visitAt(step: string | number, value: unknown): void {
    path.push(step);
    visit(value);
    path.pop();
  }

  function look(key: string): void {
    if (!meant.has(key) && meant.size < mostKeys) meant.set(key, nearestName(key, known));
    const guess = meant.get(key);
    if (guess !== undefined) found.push(misspelled(project, [...path, key], key, guess));
  }

  if (project.version !== currentVersion) visit(project);
  else {
    for (const key in project) if (!known.has(key)) look(key);
    visitAt("layout", project.layout);
  }
  return found;
}

function isKeyedById(path: DocumentPath): boolean {
  const [first] = path;
  return (path.length === 1 && isTable(first)) || (path.length === 2 && first === "layout");
}

function misspelled(project: Project, path: DocumentPath, key: string, guess: string): MisspelledKey {
  const [table, id] = path;
  const isInRecord = isTable(table) && typeof id === "string";
  const holder = isInRecord ? describeRecord(project, table, id) : "the document";
  const message = `In ${holder} the key "${shorten(key)}" means nothing. Did you mean "${guess}"?`;
  return { message, path, about: isInRecord ? [{ table, id }] : [] };
}

function isTable(step: string | number | undefined): step is TableName {
  return (tableNames as readonly unknown[]).includes(step);
}
