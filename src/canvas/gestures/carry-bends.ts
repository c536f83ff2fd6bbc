import { routeTransition } from "#model/edits/layout/route-transition.ts";
import { documentOrder } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";

/** Bends lie on the drawing, not in a state: where all ends of an arrow are moved, they come along. */
export function carryBends(project: Project, moved: readonly Id[], { x, y }: Point): Project {
  const carried = new Set(moved.flatMap((id) => documentOrder(project, id)));
  let result = project;
  for (const [transition, { bends = [] }] of Object.entries(project.layout.transitions ?? {})) {
    const record = project.transitions[transition];
    if (!record || bends.length === 0 || ![record.source, ...record.targets].every((id) => carried.has(id))) continue;
    const along = bends.map((bend) => ({ x: bend.x + x, y: bend.y + y }));
    const routed = routeTransition(result, { transition, bends: along });
    if (routed.ok) result = routed.value;
  }
  return result;
}
