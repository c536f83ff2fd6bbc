// The arrows inside one container with their ways. A group is kept whole or routed anew whole: what is drawn never depends
// on what had been drawn before an edit.

import type { Id } from "#model/schema/common.ts";
import { edgeKindOf } from "../labels/label-of.ts";
import { findWays } from "../route/find-ways.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Route } from "../route/route-between.ts";
import type { Visible } from "../route/visible.ts";
import type { SceneEdge, SceneState } from "../scene.ts";
import { sameItems } from "../text/names-in.ts";

export interface RoutedGroup {
  /** In the order of the plans. */
  readonly routes: readonly Route[];
  /** The arrows without their words. */
  readonly edges: readonly SceneEdge[];
  /** All that the ways were found from. */
  readonly foundFrom: readonly unknown[];
}

export interface RouteRequest {
  readonly visible: Visible;
  readonly plans: readonly PlannedEdge[];
  readonly shared: Id | undefined;
  /** The groups of the containers whose border is passed by arrows of this one. */
  readonly passed: readonly RoutedGroup[];
}

/** Stops after each way that was found. Those that were found elsewhere are taken as they are. */
export function* routeGroup(
  request: RouteRequest,
  before: RoutedGroup | undefined,
  elsewhere?: readonly Route[],
): Generator<void, RoutedGroup> {
  const { visible, plans, passed } = request;
  const foundFrom = foundFromOf(request);
  if (before && sameItems(before.foundFrom, foundFrom)) return before;
  const routes =
    elsewhere ??
    (yield* findWays(
      plans,
      visible,
      passed.map((group) => group.routes),
    ));
  return { routes, edges: plans.map((plan, at) => edgeOf(plan, routes[at] ?? nowhere)), foundFrom };
}

const nowhere: Route = { points: [], isForced: true };

function edgeOf({ key, id, transition, source, target, hasTarget }: PlannedEdge, route: Route): SceneEdge {
  const { points, isForced } = route;
  const edge = {
    key,
    transition: id,
    kind: edgeKindOf(transition),
    source: source.id,
    target: hasTarget ? target.id : undefined,
    points,
  };
  return isForced ? { ...edge, isForced } : edge;
}

/** The group as it was, if nothing that its ways were found from is another. */
export function keptGroup(request: RouteRequest, before: RoutedGroup | undefined): RoutedGroup | undefined {
  return before && sameItems(before.foundFrom, foundFromOf(request)) ? before : undefined;
}

function foundFromOf(request: RouteRequest): readonly unknown[] {
  const { plans, passed } = request;
  return [...plans, ...statesAround(request), ...passed.map(({ routes }) => routes)];
}

/** Whatever an arrow of the group has to keep clear of, and what it has to stay in. */
function statesAround({ visible, shared, plans }: RouteRequest): (SceneState | undefined)[] {
  const parents = new Set<Id | undefined>([shared, ...plans.flatMap(({ passed }) => passed)]);
  const around = shared === undefined ? undefined : visible.states.get(shared);
  return [around, ...[...parents].flatMap((parent) => visible.childrenOf.get(parent) ?? [])];
}
