// For edits that draw whole containers: what they made comes to lie beside what was there, not on it.

import { type Result, success } from "#base/result.ts";
import { editCatalogue } from "#model/edits/catalogue.ts";
import { placeThings } from "#model/edits/layout/place-things.ts";
import { groupStates } from "#model/edits/states/group-states.ts";
import { wrapInParallel } from "#model/edits/states/wrap-in-parallel.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { clearPlaces } from "#scene/boxes/clear-places.ts";
import { boxesOf } from "#scene/scene-of.ts";
import { currentProject, type Performed, performAs } from "./project-store.ts";
import { startRenaming } from "./view-store.ts";

export function performInClear(
  label: string,
  change: (project: Project) => Result<Project, EditError>,
): Result<Performed, EditError> {
  return performAs(label, (project) => {
    const changed = change(project);
    return changed.ok ? inClear(project, changed.value) : changed;
  });
}

/** The new state around them is named at once. */
export function putAround(states: readonly Id[], kind: "group" | "parallel"): void {
  const args = { states };
  const project = currentProject();
  const done =
    kind === "group"
      ? performInClear(editCatalogue.groupStates.label(project, args), (now) => groupStates(now, args))
      : performInClear(editCatalogue.wrapInParallel.label(project, args), (now) => wrapInParallel(now, args));
  const made = done.ok ? done.value.added.find(({ table }) => table === "states") : undefined;
  if (made) startRenaming(made, document.activeElement?.closest('[role="tree"]') ? "outline" : "canvas");
}

function inClear(before: Project, after: Project): Result<Project, EditError> {
  const isNew = (id: Id) => !Object.hasOwn(before.states, id);
  const made = Object.keys(after.states).filter((id) => isNew(id) && !isNew(after.states[id]?.parent ?? ""));
  const machine = made[0] === undefined ? undefined : indexOf(after).machineOf(made[0]);
  if (machine === undefined) return success(after);
  return placeThings(after, { states: clearPlaces(boxesOf(after, machine), made) });
}
