// What can be added from the outline. Whatever is made is selected and named at once.

import type { Result } from "#base/result.ts";
import type { CreateRecord } from "#model/edits/records/create-record.ts";
import { newService } from "#model/new-service.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import { announce } from "#stores/announcement-store.ts";
import { setExpanded } from "#stores/outline-store.ts";
import { currentProject, type Performed, perform, useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { openDialog, openMachine, select, startRenaming, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/outline.ts";
import { type GroupTable, keyOfReference, type OutlineRow } from "./outline-row.ts";

/** What a row's own way of adding makes: a state inside or beside a state, a record of the same kind elsewhere. */
export function addAt(row: OutlineRow, where: "inside" | "after") {
  if (row.subject.kind === "group") return addRecord(row.subject.table);
  const { table, id } = row.subject.reference;
  const project = currentProject();
  switch (table) {
    case "states":
      return where === "inside" ? addStateInside(id) : addStateAfter(id);
    case "machines":
      return where === "inside" ? addStateInside(project.machines[id]?.root ?? "") : addRecord("machines");
    case "transitions":
      return openDialog({ kind: "connect", source: project.transitions[id]?.source ?? "" });
    case "invocations": {
      const invocation = project.invocations[id];
      if (invocation) addInvocation(invocation.state, invocation.callee);
      return;
    }
    default:
      return addRecord(table);
  }
}

export function addStateInside(parent: Id): void {
  const { states, machines } = currentProject();
  const machine = Object.keys(machines).find((id) => machines[id]?.root === parent);
  const around = machine === undefined ? `states/${parent}` : `machines/${machine}`;
  if (Object.hasOwn(states, parent)) nameWhatWasMade(perform("createState", { parent }), "states", around);
}

export function addStateAfter(state: Id): void {
  const project = currentProject();
  const parent = project.states[state]?.parent;
  if (parent === undefined || parent === null) return;
  const siblings = indexOf(project).childrenOf(parent);
  const position = siblings.findIndex(({ id }) => id === state) + 1;
  nameWhatWasMade(perform("createState", { parent, position }), "states");
}

export function addInvocation(state: Id, callee: Callee): void {
  const made = perform("addInvocation", { state, callee });
  const reference = made.ok ? made.value.added.find(({ table }) => table === "invocations") : undefined;
  if (!reference) return;
  open(`states/${state}`);
  select([reference]);
}

export function addRecord(table: GroupTable) {
  if (table === "machines") {
    const made = perform("createMachine", {});
    const machine = made.ok ? made.value.added.find((one) => one.table === "machines") : undefined;
    if (machine) openMachine(machine.id);
    return nameWhatWasMade(made, "machines", table);
  }
  const fresh = freshRecord(table);
  if (typeof fresh === "string") return announce({ kind: "refused", message: fresh });
  nameWhatWasMade(perform("createRecord", fresh), table, table);
}

/** The least a record of that kind can be, or why there can't be one yet. */
function freshRecord(table: Exclude<GroupTable, "machines">): CreateRecord | string {
  const { machines, scenarios } = currentProject();
  const machine = useViewStore.getState().machine ?? Object.keys(machines)[0];
  const name = words.newNames[table];
  switch (table) {
    case "services":
      return { table, record: newService(name) };
    case "channels":
      return { table, record: { name, delivery: "atLeastOnce" } };
    case "events":
      return { table, record: { name } };
    case "implementations":
      return { table, record: { name, kind: "action" } };
    case "scenarios":
      return machine === undefined ? words.needsMachine : { table, record: { name, machine, seed: 1 } };
    case "properties":
      return machine === undefined ? words.needsMachine : { table, record: { name, machine, claim: { kind: "ends" } } };
    case "notes":
      return machine === undefined ? words.needsMachine : { table, record: { machine, kind: "remark", text: name } };
    case "experiments": {
      const [scenario] = Object.keys(scenarios);
      if (scenario === undefined) return words.needsScenario;
      const workload = { kind: "open", arrivalsPerSecond: 10, spacing: "poisson" } as const;
      return { table, record: { name, scenario, workload, invocations: 1000, seed: 1 } };
    }
  }
}

function nameWhatWasMade(made: Result<Performed, unknown>, table: Reference["table"], around?: string): void {
  const reference = made.ok ? made.value.added.find((one) => one.table === table) : undefined;
  if (!reference) return;
  if (around !== undefined) open(around);
  if (table === "machines") open(keyOfReference(reference));
  if (table === "notes") select([reference]);
  else startRenaming(reference, "outline");
}

function open(key: string): void {
  setExpanded(useProjectStore.getState().id, [key], true);
}
