// All arrows with their words, in groups by the container they are drawn in. A group whose states, ends and words are the
// same as before is the same group, so that an edit and a drag cost no more than what they touch.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type EdgeGroup, edgeGroup } from "./edge-group.ts";
import { type PlannedEdge, planEdges } from "./route/plan-edges.ts";
import type { Visible } from "./route/visible.ts";
import type { SceneEdge, SceneNote } from "./scene.ts";

type Groups = ReadonlyMap<Id | undefined, EdgeGroup>;
type Edges = ReadonlyMap<string, SceneEdge>;

const groupsOf = new WeakMap<Edges, Groups>();

interface Drawing {
  readonly project: Project;
  readonly visible: Visible;
  readonly sources: Iterable<Id>;
  readonly remarks: readonly SceneNote[];
  readonly before: Edges | undefined;
}

export function drawEdges({ project, visible, sources, remarks, before }: Drawing): Edges {
  const plans = planEdges(project, visible, sources);
  const known = before && groupsOf.get(before);
  const groups = new Map<Id | undefined, EdgeGroup>();
  for (const [shared, members] of insideOut(plans, visible)) {
    const containers = new Set(members.flatMap(({ passed }) => passed));
    const passed = [...containers].flatMap((container) => groups.get(container) ?? []);
    groups.set(shared, edgeGroup({ project, visible, plans: members, shared, passed, remarks }, known?.get(shared)));
  }
  const edges = new Map<string, SceneEdge>();
  for (const { key, shared } of plans) {
    const edge = groups.get(shared)?.edges.get(key);
    if (edge) edges.set(key, edge);
  }
  groupsOf.set(edges, groups);
  return edges;
}

/** What lies deeper is drawn first, for arrows from further out pass through it. */
function insideOut(plans: readonly PlannedEdge[], { states }: Visible): (readonly [Id | undefined, PlannedEdge[]])[] {
  const members = new Map<Id | undefined, PlannedEdge[]>();
  for (const plan of plans) {
    const group = members.get(plan.shared);
    if (group) group.push(plan);
    else members.set(plan.shared, [plan]);
  }
  const depthOf = (id: Id | undefined) => (id === undefined ? -1 : (states.get(id)?.depth ?? -1));
  return [...members].sort(([left], [right]) => depthOf(right) - depthOf(left));
}
