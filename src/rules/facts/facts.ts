// What several rules need to know about a document, worked out once for each check and only if a rule asks.

import { actionSitesOf } from "#model/queries/action-sites.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, RecordOf, TableName } from "#model/schema/project.ts";
import type { BaseFacts } from "./base-facts.ts";
import { type CheckedExpression, checkExpressions } from "./checked-expressions.ts";
import { type EventUse, eventUseOf } from "./event-use.ts";
import { finishingStates } from "./finishing-states.ts";
import { type Invokers, invokersOf } from "./invokers.ts";
import { createNaming } from "./naming.ts";
import { reachableStates } from "./reachable-states.ts";
import { type Referred, referredIn } from "./referred.ts";
import { stateTreeOf } from "./state-tree.ts";

export interface Facts extends BaseFacts {
  readonly expressions: readonly CheckedExpression[];
  /** States whose inside can come to its end. */
  readonly finishing: ReadonlySet<Id>;
  readonly events: EventUse;
  readonly invokers: Invokers;
  readonly references: Referred;
}

export function factsOf(project: Project): Facts {
  const index = indexOf(project);
  const facts: Facts = {
    project,
    index,
    naming: createNaming(project),
    get tree() {
      return once(facts, "tree", () => stateTreeOf(project));
    },
    get actions() {
      return once(facts, "actions", () => actionSitesOf(project));
    },
    get expressions() {
      return once(facts, "expressions", () => checkExpressions(project));
    },
    get reachable() {
      return once(facts, "reachable", () => reachableStates(facts));
    },
    get finishing() {
      return once(facts, "finishing", () => finishingStates(facts));
    },
    get events() {
      return once(facts, "events", () => eventUseOf(facts));
    },
    get invokers() {
      return once(facts, "invokers", () => invokersOf(facts));
    },
    get references() {
      return once(facts, "references", () => referredIn(project));
    },
    record: recordFinder(project),
  };
  return facts;
}

function once<Key extends keyof Facts>(facts: Facts, key: Key, compute: () => Facts[Key]): Facts[Key] {
  const value = compute();
  Object.defineProperty(facts, key, { value, enumerable: true });
  return value;
}

type Find = Facts["record"];

/** A map for each table that is asked for: rules look up the same records again and again. */
function recordFinder(project: Project): Find {
  const tables = new Map<TableName, ReadonlyMap<Id, unknown>>();
  return <Table extends TableName>(table: Table, id: Id) => {
    let records = tables.get(table);
    if (!records) {
      records = new Map(entriesOf<unknown>(project[table]));
      tables.set(table, records);
    }
    return records.get(id) as RecordOf<Table> | undefined;
  };
}
