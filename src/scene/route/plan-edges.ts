// Which arrows a machine has, between which boxes, and at which points of them they begin and end. What was planned from
// the very same draft for the very same points is the very same plan.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { centreOf } from "../boxes/box.ts";
import { assignPorts, type PortRequest } from "./assign-ports.ts";
import { bundleEdges } from "./bundle-edges.ts";
import { type Draft, draftEdges } from "./draft-edges.ts";
import type { PlannedEdge } from "./planned-edge.ts";
import type { Visible } from "./visible.ts";

/** Stops after the arrows of each state. */
export function* planEdges(
  project: Project,
  visible: Visible,
  sources: Iterable<Id>,
): Generator<void, readonly PlannedEdge[]> {
  const { transitionsFrom } = indexOf(project);
  const alone: Draft[] = [];
  for (const source of sources) {
    const from = visible.standInFor(source);
    const leaving = from ? transitionsFrom(source) : [];
    if (!from || leaving.length === 0) continue;
    for (const draft of draftEdges(project, visible, source, leaving, from)) alone.push(draft);
    yield;
  }
  const drafts = bundleEdges(project, visible, alone);
  const requests: PortRequest[] = [];
  for (const draft of drafts) if (draft.requests) requests.push(...draft.requests);
  const ports = assignPorts(requests);
  let taken = 0;
  return drafts.map((draft) => {
    if (draft.requests) taken += 2;
    return draft.requests
      ? plannedAt(draft, ports[taken - 2], ports[taken - 1])
      : plannedAt(draft, undefined, undefined);
  });
}

function plannedAt(draft: Draft, out: Point | undefined, into: Point | undefined): PlannedEdge {
  const { edge, plan: before } = draft;
  const source = out ?? centreOf(edge.source.rect);
  const target = into ?? centreOf(edge.source.rect);
  if (before && samePoint(before.ports.source, source) && samePoint(before.ports.target, target)) return before;
  const plan = { ...edge, ports: { source, target } };
  draft.plan = plan;
  return plan;
}

function samePoint(left: Point, right: Point): boolean {
  return left.x === right.x && left.y === right.y;
}
