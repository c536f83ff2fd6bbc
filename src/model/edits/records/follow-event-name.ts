// What changes along with the name of an event: the expressions that ask which event it was. Names of events are unique,
// so `event.type === "pay"` means the same event wherever it stands.

import { renameCompared } from "#expr/rename-compared.ts";
import { rewriteExpressions } from "../../expressions/rewrite-expressions.ts";
import type { Project, RecordOf, TableName } from "../../schema/project.ts";
import type { Patch } from "../support/change-records.ts";
import { changedRecords } from "../support/changed-records.ts";

export function followEventName(project: Project, name: string, to: string): Patch {
  const rewriting = { text: (text: string) => renameCompared(text, ["event", "type"], name, to) };
  const rewritten = <Table extends TableName>(table: Table) =>
    changedRecords(project, table, (record: RecordOf<Table>) => rewriteExpressions(record, rewriting));
  return {
    states: rewritten("states"),
    transitions: rewritten("transitions"),
    invocations: rewritten("invocations"),
    channels: rewritten("channels"),
    scenarios: changedRecords(project, "scenarios", (scenario) => {
      const faults = scenario.faults && rewriteExpressions(scenario.faults, rewriting);
      return faults === scenario.faults ? scenario : { ...scenario, faults };
    }),
  };
}
