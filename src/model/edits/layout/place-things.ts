import { failure, type Result } from "#base/result.ts";
import type { Id } from "../../schema/common.ts";
import type { LaidRoute, StateLayout, TransitionLayout } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import { layoutAt } from "../support/change-layout.ts";
import { changeRecords } from "../support/change-records.ts";
import type { EditError } from "../support/edit-error.ts";
import { findMissing } from "../support/find-record.ts";

type Box = Partial<Pick<StateLayout, "x" | "y" | "width" | "height">>;

export interface PlaceThings {
  /** Relative to the state around. What is left out of a box stays as it is. */
  readonly states?: Readonly<Record<Id, Box>>;
  readonly notes?: Readonly<Record<Id, Box>>;
  /** The ways of arrows between them. A new way takes the place of bends and of a label that had been moved. */
  readonly routes?: Readonly<Record<Id, LaidRoute>>;
}

/** Moves and resizes any number of states and notes at once, as one step. */
export function placeThings(project: Project, things: PlaceThings): Result<Project, EditError> {
  const { states = {}, notes = {}, routes = {} } = things;
  const missing =
    findMissing(project, "states", Object.keys(states)) ??
    findMissing(project, "notes", Object.keys(notes)) ??
    findMissing(project, "transitions", Object.keys(routes));
  if (missing) return failure(missing.error);
  return changeRecords(project, {
    layout: {
      states: boxes(project, "states", states),
      notes: boxes(project, "notes", notes),
      transitions: Object.fromEntries(
        Object.entries(routes).map(([id, route]): [Id, TransitionLayout] => [id, { route }]),
      ),
    },
  });
}

function isAt(place: StateLayout, { x = place.x, y = place.y, ...size }: Box): boolean {
  const { width = place.width, height = place.height } = size;
  return place.x === x && place.y === y && place.width === width && place.height === height;
}

function boxes(project: Project, table: "states" | "notes", given: Readonly<Record<Id, Box>>): Record<Id, StateLayout> {
  return Object.fromEntries(
    Object.entries(given).map(([id, box]) => {
      const place = layoutAt(project, table, id);
      // What lies there already is no change, and no step of undo.
      return [id, place && isAt(place, box) ? place : { x: 0, y: 0, ...place, ...box }];
    }),
  );
}
