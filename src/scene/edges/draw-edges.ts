// All arrows with their words, in groups by the container they are drawn in: first all ways, then all words, so that a big
// drawing can be looked at while it is still being made. A group whose states, ends and words are the same as before is
// the same group, so that an edit and a drag cost no more than what they touch.

import { runToEnd } from "#base/run-to-end.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type Planning, planEdges } from "../route/plan-edges.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Visible } from "../route/visible.ts";
import type { Scene, SceneEdge, SceneNote } from "../scene.ts";
import { sameItems } from "../text/names-in.ts";
import { carriedEdge } from "./carried-edge.ts";
import { type EdgeGroup, edgeGroup } from "./edge-group.ts";
import { insideOut, type PlannedGroup, passedBy } from "./planned-groups.ts";
import { type RoutedGroup, routeGroup } from "./route-group.ts";
import { rebuiltContainers, rewordedContainers } from "./stale-groups.ts";
import type { FoundWays, WaysRequest } from "./ways-request.ts";
import { waysToAskFor } from "./ways-to-ask-for.ts";

type Groups<Group> = ReadonlyMap<Id | undefined, Group>;
type Edges = ReadonlyMap<string, SceneEdge>;
type Containers = ReadonlySet<Id | undefined>;

const groupsOf = new WeakMap<Edges, Groups<EdgeGroup>>();
/** Not those of a drawing that was still being made. */
const wholeEdges = new WeakSet<Edges>();

export interface EdgesRequest {
  readonly project: Project;
  readonly visible: Visible;
  readonly sources: Iterable<Id>;
  readonly remarks: readonly SceneNote[];
  readonly before: (Pick<Scene, "states" | "edges"> & { readonly planning: Planning | undefined }) | undefined;
  /** When so many ways are to be found, they are asked for. */
  readonly asksFor?: number | undefined;
  /** Only some of the arrows are drawn, and again with the next move of the pointer. */
  readonly isDraft?: boolean;
}

/** Leading arrows round words costs more than all the rest: with more arrows than this words may lie on some. */
const mostMended = 120;

export interface EdgesDrawing {
  /** Stops after each little piece of the work. */
  readonly steps: Generator<void, Edges>;
  /** What can be shown meanwhile: ways without words where these have no place yet, or as they were before. */
  soFar(): Edges;
  hasAllWays(): boolean;
  /** What could be found elsewhere now. Whoever goes on without an answer has it found here. */
  asks(): WaysRequest | undefined;
  answer(ways: FoundWays): void;
  /** As soon as all arrows are planned, and until then that of before. */
  planning(): Planning | undefined;
}

export function drawEdges(request: EdgesRequest): Edges {
  return runToEnd(drawingOfEdges(request).steps);
}

export function drawingOfEdges(request: EdgesRequest): EdgesDrawing {
  const { project, visible, sources, remarks, before, isDraft, asksFor = Number.POSITIVE_INFINITY } = request;
  const known = before && groupsOf.get(before.edges);
  const routed = new Map<Id | undefined, RoutedGroup>();
  const worded = new Map<Id | undefined, EdgeGroup>();
  let groups: readonly PlannedGroup[] = [];
  let hasAllWays = false;
  let asked: WaysRequest | undefined;
  let answered: FoundWays = [];
  let planning = before?.planning;

  function* steps(): Generator<void, Edges> {
    const last = planning;
    planning = yield* planEdges(project, visible, sources, last);
    const { plans } = planning;
    groups = insideOut(plans, visible);
    const rebuilt = last && rebuiltContainers(last, planning);
    const reworded = last && rewordedContainers(last.project, planning);
    const changed = new Set<Id | undefined>();
    // Where no arrow is any more, those that pass have room.
    const there = new Set(groups.map(({ shared }) => shared));
    for (const shared of known?.keys() ?? []) if (!there.has(shared)) changed.add(shared);
    const untouched = groups.map((group) => {
      const old = known?.get(group.shared);
      return old && rebuilt && sameItems(old.plans, group.plans) && isApart(old.open, rebuilt) ? old : undefined;
    });
    const touched = groups.reduce((sum, group, at) => sum + (untouched[at] ? 0 : group.plans.length), 0);
    if (touched >= asksFor) {
      asked = waysToAskFor(groups, visible, known, asksFor);
      if (asked) yield;
      asked = undefined;
    }
    for (const [at, group] of groups.entries()) {
      const same = untouched[at];
      const old = known?.get(group.shared)?.routed;
      const ways =
        same && isApart(same.open, changed)
          ? same.routed
          : yield* routeGroup({ visible, ...group, passed: passedBy(group, routed) }, old, answered[at]);
      routed.set(group.shared, ways);
      if (ways !== old) changed.add(group.shared);
    }
    hasAllWays = true;
    const isMended = !isDraft && plans.length <= mostMended;
    for (const group of groups) {
      const ways = routed.get(group.shared);
      if (!ways) continue;
      const old = known?.get(group.shared);
      const isSame =
        old?.routed === ways &&
        old.isMended === isMended &&
        reworded?.has(group.shared) === false &&
        isApart(old.open, changed) &&
        sameItems(old.remarks, remarks);
      if (isSame) {
        worded.set(group.shared, old);
        continue;
      }
      const drawn = { routed: ways, passed: passedBy(group, worded) };
      const request = { project, visible, ...group, ...drawn, remarks, isMended };
      const words = yield* edgeGroup(request, old);
      worded.set(group.shared, words);
      if (words.edges !== old?.edges) changed.add(group.shared);
    }
    const edges =
      (before && last && withChanges(before.edges, last, planning, worded, changed)) ?? byPlan(plans, worded);
    wholeEdges.add(edges);
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

  return { steps: steps(), soFar, hasAllWays: () => hasAllWays, asks: () => asked, answer, planning: () => planning };
}

/** From those of before, where these are all there and the arrows are the same ones. */
function withChanges(
  before: Edges,
  last: Planning,
  { plans }: Planning,
  worded: Groups<EdgeGroup>,
  changed: Containers,
): Edges | undefined {
  const isSameOrder = plans.length === last.plans.length && plans.every(({ key }, at) => key === last.plans[at]?.key);
  if (!isSameOrder || !wholeEdges.has(before)) return undefined;
  if (changed.size === 0) return before;
  const edges = new Map(before);
  for (const shared of changed) for (const [key, edge] of worded.get(shared)?.edges ?? []) edges.set(key, edge);
  return edges;
}

function byPlan(plans: readonly PlannedEdge[], groups: Groups<EdgeGroup>): Edges {
  const edges = new Map<string, SceneEdge>();
  for (const { key, shared } of plans) {
    const edge = groups.get(shared)?.edges.get(key);
    if (edge) edges.set(key, edge);
  }
  return edges;
}

function isApart(containers: Containers, others: Containers): boolean {
  for (const container of containers) if (others.has(container)) return false;
  return true;
}
