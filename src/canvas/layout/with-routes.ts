// Stores the ways that the engine found. A container reaches around the ways inside of it, so those that end at a
// container are fitted again once it has its size: from the inside out, a level of the drawing with each turn.

import type { ElkNode } from "elkjs/lib/elk-api.js";
import { type Result, success } from "#base/result.ts";
import { placeThings } from "#model/edits/layout/place-things.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { routesIn } from "./elk-routes.ts";

export interface Found {
  readonly laidOut: ElkNode;
  /** From the engine's drawing to ours. */
  readonly by: Point;
}

const mostTurns = 6;

export function withRoutes(
  project: Project,
  { machine, focus }: { readonly machine: Id; readonly focus?: Id | undefined },
  found: readonly Found[],
): Result<Project, EditError> {
  let last = "";
  let fitted: Result<Project, EditError> = success(project);
  for (let turn = 0; turn < mostTurns && fitted.ok; turn++) {
    const scene = sceneOf(fitted.value, machine, { focus });
    const routes = Object.assign({}, ...found.map(({ laidOut, by }) => routesIn(laidOut, scene, by)));
    const told = JSON.stringify(routes);
    if (told === last) break;
    last = told;
    fitted = placeThings(fitted.value, { routes });
  }
  return fitted;
}
