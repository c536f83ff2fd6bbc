// A new record of each table, complete from the start.

import type { CreateRecord } from "#model/edits/records/create-record.ts";
import { newService } from "#model/new-service.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { words } from "#words/inspector/kinds.ts";

export type ListedTable = Exclude<TableName, "states" | "transitions" | "invocations" | "notes">;

type Start = (project: Project, machine: Id) => CreateRecord | undefined;

const starts: Readonly<Record<Exclude<ListedTable, "machines">, Start>> = {
  services: () => ({ table: "services", record: newService(words.newNames.services) }),
  channels: () => ({ table: "channels", record: { name: words.newNames.channels, delivery: "atLeastOnce" } }),
  events: () => ({ table: "events", record: { name: words.newNames.events } }),
  implementations: () => ({
    table: "implementations",
    record: { kind: "action", name: words.newNames.implementations },
  }),
  scenarios: (_, machine) => ({ table: "scenarios", record: { name: words.newNames.scenarios, machine, seed: 1 } }),
  properties: (_, machine) => ({
    table: "properties",
    record: { name: words.newNames.properties, machine, claim: { kind: "ends" } },
  }),
  experiments: ({ scenarios }) => {
    const [scenario] = Object.keys(scenarios);
    if (scenario === undefined) return undefined;
    const workload = { kind: "open", arrivalsPerSecond: 10, spacing: "poisson" } as const;
    return {
      table: "experiments",
      record: { name: words.newNames.experiments, scenario, workload, invocations: 1000, seed: 1 },
    };
  },
};

export const listedTables: readonly ListedTable[] = ["machines", ...(Object.keys(starts) as (keyof typeof starts)[])];

export function canAdd(project: Project, table: ListedTable): boolean {
  return table === "machines" || startOf(project, table, undefined) !== undefined;
}

/** What was made; the machine that is open is the one it is about. */
export function addRecord(table: ListedTable, machine: Id | undefined): Id | undefined {
  const start = table === "machines" ? undefined : startOf(currentProject(), table, machine);
  const created = start
    ? perform("createRecord", start)
    : table === "machines"
      ? perform("createMachine", {})
      : undefined;
  return created?.ok ? created.value.added.find((one) => one.table === table)?.id : undefined;
}

function startOf(project: Project, table: Exclude<ListedTable, "machines">, machine: Id | undefined) {
  const about = machine ?? Object.keys(project.machines)[0];
  return about === undefined ? undefined : starts[table](project, about);
}
