import Elk from "elkjs/lib/elk.bundled.js";
import { placeThings } from "#model/edits/layout/place-things.ts";
import type { Project } from "#model/schema/project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { elkGraph, positionsIn } from "../elk-graph.ts";
import { withRoutes } from "../with-routes.ts";

/** As “Lay out everything” does it, without a worker. */
export async function laidOut(project: Project, machine: string): Promise<Project> {
  const scene = sceneOf(project, machine);
  const outermost = [...scene.states.values()].filter(({ parent }) => parent === undefined).map(({ id }) => id);
  const found = await new Elk().layout(elkGraph(scene, undefined, new Set(outermost)));
  const placed = placeThings(project, { states: Object.fromEntries(positionsIn(found)) });
  const routed = placed.ok ? withRoutes(placed.value, { machine }, [{ laidOut: found, by: { x: 0, y: 0 } }]) : placed;
  if (!routed.ok) throw new Error(routed.error.message);
  return routed.value;
}
