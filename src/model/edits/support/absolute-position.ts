import { ancestorsOf } from "../../queries/hierarchy.ts";
import type { Id } from "../../schema/common.ts";
import type { Point } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import { layoutAt } from "./change-layout.ts";

/** On the canvas of the machine; a state that was never placed counts as lying at its parent's corner. */
export function absolutePosition(project: Project, state: Id): Point {
  const places = [state, ...ancestorsOf(project, state)].map((id) => layoutAt(project, "states", id));
  return {
    x: places.reduce((sum, place) => sum + (place?.x ?? 0), 0),
    y: places.reduce((sum, place) => sum + (place?.y ?? 0), 0),
  };
}
