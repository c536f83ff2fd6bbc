// Goes to a record wherever it is: in another machine, inside of a collapsed state, outside of what is looked into.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { currentProject } from "./project-store.ts";
import type { Reference } from "./reference.ts";
import { changeSettings } from "./settings-store.ts";
import { focusOn, openMachine, reveal, useViewStore } from "./view-store.ts";

/** With a path, to that field of the record, so the inspector has to be open. */
export function goTo(reference: Reference, path?: DocumentPath): void {
  const project = currentProject();
  const state = stateOf(project, reference);
  const machine = machineOf(project, reference);
  if (machine !== undefined && machine !== useViewStore.getState().machine) openMachine(machine);
  if (machine !== undefined && state !== undefined) showInside(project, machine, state);
  if (path) changeSettings({ inspectorOpen: true });
  reveal([reference], path);
}

/** The state that a record is drawn as, or at. */
export function stateOf(project: Project, { table, id }: Reference): Id | undefined {
  switch (table) {
    case "states":
      return id;
    case "transitions":
      return project.transitions[id]?.source;
    case "invocations":
      return project.invocations[id]?.state;
    default:
      return undefined;
  }
}

/** The machine that a record is drawn in. */
export function machineOf(project: Project, reference: Reference): Id | undefined {
  const { table, id } = reference;
  const state = stateOf(project, reference);
  if (table === "machines") return id;
  if (table === "notes") return project.notes[id]?.machine;
  return state === undefined ? undefined : indexOf(project).machineOf(state);
}

/** Goes into the nearest collapsed state around it, or out of a state that it is not in. */
function showInside(project: Project, machine: Id, state: Id): void {
  const around = ancestorsOf(project, state);
  const focus = useViewStore.getState().focus[machine];
  const hidden = around.find((id) => project.layout.states?.[id]?.collapsed);
  if (
    hidden !== undefined &&
    (focus === undefined || around.indexOf(hidden) < around.indexOf(focus) || !around.includes(focus))
  )
    focusOn(machine, hidden);
  else if (focus !== undefined && !around.includes(focus)) focusOn(machine, undefined);
}
