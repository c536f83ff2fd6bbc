// What a clipping brings along and the document may have already: the same thing by id, or another of the same name.

import { describeRecord } from "../describe.ts";
import { recordAt } from "../edits/support/find-record.ts";
import type { Id } from "../schema/common.ts";
import type { Project, RecordOf, TableName } from "../schema/project.ts";
import type { Clipping } from "./clipping.ts";

export type SharedTable = Extract<TableName, "machines" | "events" | "implementations" | "services" | "channels">;

export const sharedTables: readonly SharedTable[] = ["machines", "events", "implementations", "services", "channels"];

export interface Matches {
  /** The id in the document by the id in the clipping; what is not here has to be added. */
  readonly found: Readonly<Record<SharedTable, ReadonlyMap<Id, Id>>>;
  /** What is there under the same name but looks different. */
  readonly differing: readonly string[];
}

export function matchShared(project: Project, clipping: Clipping): Matches {
  const differing: string[] = [];
  const found = Object.fromEntries(
    sharedTables.map((table) => {
      const matches = new Map<Id, Id>();
      for (const [id, record] of Object.entries(clipping.project[table])) {
        if (table === "machines" && id === clipping.host) continue;
        const match = matchOf(project, table, id, record as RecordOf<SharedTable>);
        if (match === undefined) continue;
        matches.set(id, match);
        if (!looksSame(recordAt(project, table, match), record)) differing.push(describeRecord(project, table, match));
      }
      return [table, matches];
    }),
  ) as unknown as Record<SharedTable, Map<Id, Id>>;
  return { found, differing };
}

function matchOf(project: Project, table: SharedTable, id: Id, record: RecordOf<SharedTable>): Id | undefined {
  const same = recordAt(project, table, id);
  if (same !== undefined && same.name === record.name && kindOf(same) === kindOf(record)) return id;
  const records = Object.entries(project[table] as Readonly<Record<Id, RecordOf<SharedTable>>>);
  return records.find(([, other]) => other.name === record.name && kindOf(other) === kindOf(record))?.[0];
}

function kindOf(record: RecordOf<SharedTable>): string | undefined {
  return "kind" in record ? record.kind : undefined;
}

/** By what they say of themselves; the ids they refer to may well be others. */
function looksSame(left: object | undefined, right: object): boolean {
  return left !== undefined && JSON.stringify(ownParts(left)) === JSON.stringify(ownParts(right));
}

const partsThatRefer: ReadonlySet<string> = new Set(["root", "events", "consumers", "deadLetter", "effect"]);

function ownParts(record: object): unknown {
  return Object.entries(record)
    .filter(([key]) => !partsThatRefer.has(key))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
