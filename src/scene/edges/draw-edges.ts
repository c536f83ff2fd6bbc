// All arrows with their words, in groups by the container they are drawn in: first all ways, then all words, so that a big
// drawing can be looked at while it is still being made. A group whose states, ends and words are the same as before is
// the same group, so that an edit and a drag cost no more than what they touch.

import { runToEnd } from "#base/run-to-end.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { planEdges } from "../route/plan-edges.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Visible } from "../route/visible.ts";
import type { Scene, SceneEdge, SceneNote } from "../scene.ts";
import { carriedEdge } from "./carried-edge.ts";
import { type EdgeGroup, edgeGroup } from "./edge-group.ts";
import { keptGroup, type RoutedGroup, routeGroup } from "./route-group.ts";
import { type FoundWays, placesOf, type WaysRequest, wayOf } from "./ways-request.ts";

type Groups<Group> = ReadonlyMap<Id | undefined, Group>;
type Edges = ReadonlyMap<string, SceneEdge>;

const groupsOf = new WeakMap<Edges, Groups<EdgeGroup>>();

export interface EdgesRequest {
  readonly project: Project;
  readonly visible: Visible;
  readonly sources: Iterable<Id>;
  readonly remarks: readonly SceneNote[];
  readonly before: Pick<Scene, "states" | "edges"> | undefined;
  /** When so many ways are to be found, they are asked for. */
  readonly asksFor?: number | undefined;
}

export interface EdgesDrawing {
  /** Stops after each little piece of the work. */
  readonly steps: Generator<void, Edges>;
  /** What can be shown meanwhile: ways without words where these have no place yet, or as they were before. */
  soFar(): Edges;
  hasAllWays(): boolean;
  /** What could be found elsewhere now. Whoever goes on without an answer has it found here. */
  asks(): WaysRequest | undefined;
  answer(ways: FoundWays): void;
}

export function drawEdges(request: EdgesRequest): Edges {
  return runToEnd(drawingOfEdges(request).steps);
}

export function drawingOfEdges(request: EdgesRequest): EdgesDrawing {
  const { project, visible, sources, remarks, before, asksFor = Number.POSITIVE_INFINITY } = request;
  const known = before && groupsOf.get(before.edges);
  const routed = new Map<Id | undefined, RoutedGroup>();
  const worded = new Map<Id | undefined, EdgeGroup>();
  let groups: readonly PlannedGroup[] = [];
  let hasAllWays = false;
  let asked: WaysRequest | undefined;
  let answered: FoundWays = [];

  function* steps(): Generator<void, Edges> {
    const plans = yield* planEdges(project, visible, sources);
    groups = insideOut(plans, visible);
    if (plans.length >= asksFor) {
      asked = waysToAskFor(groups, visible, known, asksFor);
      if (asked) yield;
      asked = undefined;
    }
    for (const [at, group] of groups.entries()) {
      const old = known?.get(group.shared)?.routed;
      const request = { visible, ...group, passed: passedBy(group, routed) };
      routed.set(group.shared, yield* routeGroup(request, old, answered[at]));
    }
    hasAllWays = true;
    for (const group of groups) {
      const ways = routed.get(group.shared);
      if (!ways) continue;
      const request = { project, visible, ...group, routed: ways, passed: passedBy(group, worded), remarks };
      worded.set(group.shared, yield* edgeGroup(request, known?.get(group.shared)));
    }
    const edges = byPlan(plans, worded);
    groupsOf.set(edges, worded);
    return edges;
  }

  function soFar(): Edges {
    const there = new Map<string, SceneEdge>();
    const carry = (key: string, way?: SceneEdge) => {
      const old = before?.edges.get(key);
      const edge = (old && before && carriedEdge(old, before.states, visible.states, way)) ?? way;
      if (edge) there.set(key, edge);
    };
    if (groups.length === 0) for (const key of before?.edges.keys() ?? []) carry(key);
    for (const { shared, plans } of groups) {
      const ways = routed.get(shared)?.edges;
      const done = worded.get(shared)?.edges;
      if (done) for (const [key, edge] of done) there.set(key, edge);
      else for (const [at, { key }] of plans.entries()) carry(key, ways?.[at]);
    }
    groupsOf.set(there, worded);
    return there;
  }

  function answer(ways: FoundWays): void {
    answered = ways;
  }

  return { steps: steps(), soFar, hasAllWays: () => hasAllWays, asks: () => asked, answer };
}

/** None, if so few are to be found that it is sooner done than asked for. */
function waysToAskFor(
  groups: readonly PlannedGroup[],
  visible: Visible,
  known: Groups<EdgeGroup> | undefined,
  least: number,
): WaysRequest | undefined {
  const places = placesOf(visible.states.values());
  const placeOfGroup = new Map(groups.map(({ shared }, at) => [shared, at]));
  const kept = new Map<Id | undefined, RoutedGroup>();
  let missing = 0;
  const asked = groups.map((group) => {
    const passed = passedBy(group, placeOfGroup);
    const beside = passedBy(group, kept);
    const before = known?.get(group.shared)?.routed;
    const isWhole = beside.length === passed.length;
    const old = isWhole ? keptGroup({ visible, ...group, passed: beside }, before) : undefined;
    if (old) kept.set(group.shared, old);
    else missing += group.plans.length;
    return { edges: old ? [] : group.plans.map((plan) => wayOf(plan, places)), passed, known: old?.routes };
  });
  return missing < least ? undefined : { states: [...places.values()], groups: asked };
}

function byPlan(plans: readonly PlannedEdge[], groups: Groups<EdgeGroup>): Edges {
  const edges = new Map<string, SceneEdge>();
  for (const { key, shared } of plans) {
    const edge = groups.get(shared)?.edges.get(key);
    if (edge) edges.set(key, edge);
  }
  return edges;
}

interface PlannedGroup {
  readonly shared: Id | undefined;
  readonly plans: PlannedEdge[];
}

function passedBy<Group>({ plans }: PlannedGroup, groups: Groups<Group>): Group[] {
  const containers = new Set(plans.flatMap(({ passed }) => passed));
  return [...containers].flatMap((container) => groups.get(container) ?? []);
}

/** What lies deeper is drawn first, for arrows from further out pass through it. */
function insideOut(plans: readonly PlannedEdge[], { states }: Visible): PlannedGroup[] {
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
