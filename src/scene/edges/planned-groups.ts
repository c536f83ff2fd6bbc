// Planned arrows by the container that they are drawn in.

import type { Id } from "#model/schema/common.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Visible } from "../route/visible.ts";

export interface PlannedGroup {
  readonly shared: Id | undefined;
  readonly plans: PlannedEdge[];
}

export function passedBy<Group>({ plans }: PlannedGroup, groups: ReadonlyMap<Id | undefined, Group>): Group[] {
  const containers = new Set(plans.flatMap(({ passed }) => passed));
  return [...containers].flatMap((container) => groups.get(container) ?? []);
}

/** What lies deeper is drawn first, for arrows from further out pass through it. */
export function insideOut(plans: readonly PlannedEdge[], { states }: Visible): PlannedGroup[] {
  const depthOf = (id: Id | undefined) => (id === undefined ? -1 : (states.get(id)?.depth ?? -1));
  return [...groupsIn(plans).values()].sort((left, right) => depthOf(right.shared) - depthOf(left.shared));
}

function groupsIn(plans: readonly PlannedEdge[]): Map<Id | undefined, PlannedGroup> {
  const groups = new Map<Id | undefined, PlannedGroup>();
  for (const plan of plans) {
    const { shared } = plan;
    const group = groups.get(shared);
    if (group) group.plans.push(plan);
    else groups.set(shared, { shared, plans: [plan] });
  }
  return groups;
}
