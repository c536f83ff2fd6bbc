// For every table, what becomes of a record when what it refers to is renamed or goes. A new table does not compile
// until it says so here.

import type { Id } from "../schema/common.ts";
import type { RecordOf, TableName } from "../schema/project.ts";
import type { Resolve } from "./resolve.ts";
import { rewriteInvocation, rewriteMachine, rewriteNote, rewriteState, rewriteTransition } from "./rewrite-drawn.ts";
import { rewriteChannel, rewriteService } from "./rewrite-surroundings.ts";
import { rewriteExperiment, rewriteProperty, rewriteScenario } from "./rewrite-trials.ts";

type Rewriters = {
  readonly [Table in TableName]: (record: RecordOf<Table>, resolve: Resolve) => RecordOf<Table> | undefined;
};

const rewriters: Rewriters = {
  machines: rewriteMachine,
  states: rewriteState,
  transitions: rewriteTransition,
  invocations: rewriteInvocation,
  events: (event) => event,
  implementations: (implementation) => implementation,
  services: rewriteService,
  channels: rewriteChannel,
  notes: rewriteNote,
  scenarios: rewriteScenario,
  properties: rewriteProperty,
  experiments: rewriteExperiment,
};

/** The record with every reference resolved: itself if nothing changed, undefined if it can't be without what is gone. */
export function rewriteReferences<Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  resolve: Resolve,
): RecordOf<Table> | undefined {
  return rewriters[table](record, resolve);
}

export interface ReferenceTo {
  readonly table: TableName;
  readonly id: Id;
}

const known = new WeakMap<object, readonly ReferenceTo[]>();

/** Remembered for each record, because records outlive the documents that share them. */
export function referencesIn<Table extends TableName>(table: Table, record: RecordOf<Table>): readonly ReferenceTo[] {
  const remembered = known.get(record);
  if (remembered) return remembered;
  const found: ReferenceTo[] = [];
  rewriteReferences(table, record, (to, id) => {
    found.push({ table: to, id });
    return id;
  });
  known.set(record, found);
  return found;
}
