import { documentOrder } from "../../queries/hierarchy.ts";
import type { Id } from "../../schema/common.ts";
import type { Point } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import { routeTransition } from "../layout/route-transition.ts";
import { shiftedBends } from "./shifted-bends.ts";

/** Bends lie on the drawing, not in a state: where all ends of an arrow are moved, they come along. */
export function carryBends(project: Project, moved: readonly Id[], by: Point): Project {
  const carried = new Set(moved.flatMap((id) => documentOrder(project, id)));
  let result = project;
  for (const [transition, layout] of Object.entries(project.layout.transitions ?? {})) {
    const record = project.transitions[transition];
    if (!record || !layout.bends || ![record.source, ...record.targets].every((id) => carried.has(id))) continue;
    const routed = routeTransition(result, { transition, bends: shiftedBends(layout, by).bends ?? [] });
    if (routed.ok) result = routed.value;
  }
  return result;
}
