import { ancestorsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { openMachine, reveal, useViewStore } from "#stores/view-store.ts";
import type { Crumb } from "../record/record-head.tsx";

/** From the machine inwards, what lies around a state. */
export function stateCrumbs(project: Project, state: Id): Crumb[] {
  const machine = indexOf(project).machineOf(state);
  const around = ancestorsOf(project, state).slice(0, -1).reverse();
  const record = machine === undefined ? undefined : project.machines[machine];
  return [
    ...(machine !== undefined && record ? [{ id: machine, label: record.name, onGo: () => showMachine(machine) }] : []),
    ...around.map((id) => stateCrumb(project, id)),
  ];
}

/** What lies around something that belongs to a state: the state as well, unless it is the machine itself. */
export function crumbsInState(project: Project, state: Id): Crumb[] {
  const crumbs = stateCrumbs(project, state);
  return project.states[state]?.parent === null ? crumbs : [...crumbs, stateCrumb(project, state)];
}

function stateCrumb(project: Project, id: Id): Crumb {
  return { id, label: stateName(project, id), onGo: () => reveal([{ table: "states", id }]) };
}

function showMachine(machine: Id): void {
  if (useViewStore.getState().machine === machine) reveal([]);
  else openMachine(machine);
}
