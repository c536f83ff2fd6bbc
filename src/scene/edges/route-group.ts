// The ways of the arrows inside one container. They are found one after the other, each beside those before it, so a group
// is kept whole or routed anew whole: what is drawn never depends on what had been drawn before an edit.

import type { Id } from "#model/schema/common.ts";
import { type RectGrid, rectGrid } from "../asking/rect-grid.ts";
import { edgeKindOf } from "../labels/label-of.ts";
import { drawEdge } from "../route/draw-edge.ts";
import { lineBox } from "../route/line.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Route } from "../route/route-between.ts";
import { obstaclesBetween, type Visible } from "../route/visible.ts";
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

/** Stops after each way that was found. */
export function* routeGroup(request: RouteRequest, before: RoutedGroup | undefined): Generator<void, RoutedGroup> {
  const { visible, plans, passed } = request;
  const foundFrom = [...plans, ...statesAround(request), ...passed.map(({ routes }) => routes)];
  if (before && sameItems(before.foundFrom, foundFrom)) return before;
  const lines = rectGrid();
  for (const { routes } of passed) for (const { points } of routes) addLines(points, lines);
  const found = new Map<PlannedEdge, Route>();
  // Those that a layout has drawn are there first.
  for (const plan of [...plans.filter(({ laid }) => laid), ...plans.filter(({ laid }) => !laid)]) {
    const obstacles = obstaclesBetween(visible, plan.source, plan.target).map(({ rect }) => rect);
    const route = drawEdge(plan, obstacles, lines);
    addLines(route.points, lines);
    found.set(plan, route);
    yield;
  }
  const routes = plans.map((plan) => found.get(plan) ?? nowhere);
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

export function addLines(points: SceneEdge["points"], lines: RectGrid): void {
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (from && to) lines.add(lineBox(from, to));
  }
}

/** Whatever an arrow of the group has to keep clear of, and what it has to stay in. */
function statesAround({ visible, shared, plans }: RouteRequest): (SceneState | undefined)[] {
  const parents = new Set<Id | undefined>([shared, ...plans.flatMap(({ passed }) => passed)]);
  const around = shared === undefined ? undefined : visible.states.get(shared);
  return [around, ...[...parents].flatMap((parent) => visible.childrenOf.get(parent) ?? [])];
}
