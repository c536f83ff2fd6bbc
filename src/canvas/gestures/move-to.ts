import type { Result } from "#base/result.ts";
import { editCatalogue } from "#model/edits/catalogue.ts";
import { placeThings } from "#model/edits/layout/place-things.ts";
import { moveStates } from "#model/edits/states/move-states.ts";
import { carryBends } from "#model/edits/support/carry-bends.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene } from "#scene/scene.ts";
import { currentProject, type PerformOptions, performAs } from "#stores/project-store.ts";
import { placesInClosed } from "./places-in-closed.ts";

export interface Move {
  readonly states: readonly Id[];
  readonly by: Point;
  /** The state around them afterwards. */
  readonly into: (id: Id) => Id;
}

/** Moves states, with the bends of the arrows among them, as one step. */
export function moveTo(scene: Scene, { states, by, into }: Move, options?: PerformOptions): void {
  const target = into(states[0] ?? "");
  const at = scene.states.get(target)?.collapsed
    ? placesInClosed(currentProject(), scene, target, states)
    : Object.fromEntries(states.map((id) => [id, placeIn(scene, id, into(id), by)]));
  const isMoved = states.some((id) => (scene.states.get(id)?.parent ?? scene.focus) !== into(id));
  const label = isMoved
    ? editCatalogue.moveStates.label(currentProject(), { states, into: target })
    : editCatalogue.placeThings.label(currentProject(), { states: at });
  performAs(label, (project) => change(project, isMoved ? target : undefined, states, at, by), options);
}

function change(
  project: Project,
  into: Id | undefined,
  states: readonly Id[],
  at: Readonly<Record<Id, Point>>,
  by: Point,
): Result<Project, EditError> {
  const carried = carryBends(project, states, by);
  return into === undefined ? placeThings(carried, { states: at }) : moveStates(carried, { states, into, at });
}

function placeIn(scene: Scene, id: Id, container: Id, by: Point): Point {
  const at = scene.states.get(id)?.origin ?? { x: 0, y: 0 };
  const around = scene.states.get(container)?.origin ?? { x: 0, y: 0 };
  return { x: Math.round(at.x + by.x - around.x), y: Math.round(at.y + by.y - around.y) };
}
