// Which arrows a machine has, between which boxes, and at which points of them they begin and end. What was planned from
// the very same states, transition and layout is the very same plan: a state of a scene that is the same is inside of the
// same states.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { LaidRoute, Point, TransitionLayout } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { centreOf } from "../boxes/box.ts";
import type { SceneState } from "../scene.ts";
import { sameItems } from "../text/names-in.ts";
import { assignPorts, type PortRequest } from "./assign-ports.ts";
import { chooseSides, type Sides } from "./choose-sides.ts";
import { type LaidWay, laidWay } from "./laid-way.ts";
import type { Side } from "./line.ts";
import { isAround, sharedParent, type Visible, wayUp } from "./visible.ts";

export interface PlannedEdge {
  readonly key: string;
  readonly id: Id;
  readonly transition: Transition;
  readonly source: SceneState;
  /** The state itself for a loop, and for a transition without target. */
  readonly target: SceneState;
  readonly hasTarget: boolean;
  /** The innermost state that is around both ends, inside which the arrow is drawn; none for the outermost ones. */
  readonly shared: Id | undefined;
  /** The containers whose border it passes on its way. */
  readonly passed: readonly Id[];
  readonly sides: Sides;
  readonly isSourceAround: boolean;
  readonly isTargetAround: boolean;
  readonly bends: readonly Point[];
  readonly route: LaidRoute | undefined;
  /** The layout's route, while it holds. */
  readonly laid: LaidWay | undefined;
  readonly ports: { readonly source: Point; readonly target: Point };
}

interface Draft {
  readonly edge: Omit<PlannedEdge, "ports">;
  /** None for a loop. */
  readonly requests: readonly [PortRequest, PortRequest] | undefined;
  /** The plan that came of it last. */
  plan: PlannedEdge | undefined;
}

/** One for all, for arrows are told apart by what they were made from. */
const noBends: readonly Point[] = [];
const noLayout: TransitionLayout = {};

/** Stops after the arrows of each state. */
export function* planEdges(
  project: Project,
  visible: Visible,
  sources: Iterable<Id>,
): Generator<void, readonly PlannedEdge[]> {
  const { transitionsFrom } = indexOf(project);
  const drafts: Draft[] = [];
  for (const source of sources) {
    const from = visible.standInFor(source);
    const leaving = from ? transitionsFrom(source) : [];
    if (!from || leaving.length === 0) continue;
    for (const draft of keptDrafts(project, visible, source, leaving, from)) drafts.push(draft);
    yield;
  }
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

type Leaving = readonly { readonly id: Id; readonly record: Transition }[];

interface KnownDrafts {
  readonly leaving: Leaving;
  readonly layouts: unknown;
  readonly ends: readonly (SceneState | undefined)[];
  readonly drafts: readonly Draft[];
}

/** By the state that is drawn, which each view of a machine has its own of, and the state for which it stands. */
const knownDrafts = new WeakMap<SceneState, Map<Id, KnownDrafts>>();

function keptDrafts(
  project: Project,
  visible: Visible,
  source: Id,
  leaving: Leaving,
  from: SceneState,
): readonly Draft[] {
  const layouts = project.layout.transitions;
  const bySource = knownDrafts.get(from) ?? new Map<Id, KnownDrafts>();
  if (bySource.size === 0) knownDrafts.set(from, bySource);
  const before = bySource.get(source);
  const ends: (SceneState | undefined)[] = [];
  for (const { record } of leaving) for (const target of record.targets) ends.push(visible.standInFor(target));
  if (before && before.leaving === leaving && before.layouts === layouts && sameItems(before.ends, ends))
    return before.drafts;
  const old = new Map(before?.drafts.map((draft) => [draft.edge.key, draft]));
  const drafts = leaving.flatMap(({ id, record }) =>
    draftsOf(visible, id, record, from, layouts?.[id] ?? noLayout, old),
  );
  bySource.set(source, { leaving, layouts, ends, drafts });
  return drafts;
}

/** Everything else follows from these, between the same states. */
function isStillTrue({ edge }: Draft, transition: Transition, target: SceneState, layout: TransitionLayout): boolean {
  return (
    edge.transition === transition &&
    edge.target === target &&
    edge.bends === (layout.bends ?? noBends) &&
    edge.route === layout.route
  );
}

export function isLoop({ source, target }: Pick<PlannedEdge, "source" | "target">): boolean {
  return source.id === target.id;
}

function draftsOf(
  visible: Visible,
  id: Id,
  transition: Transition,
  from: SceneState,
  layout: TransitionLayout,
  old: ReadonlyMap<string, Draft>,
): Draft[] {
  const { source, targets } = transition;
  const kept = (key: string, to: SceneState, its: TransitionLayout, hasTarget: boolean) => {
    const known = old.get(key);
    return known && isStillTrue(known, transition, to, its)
      ? known
      : draftOf(visible, key, id, transition, from, to, hasTarget, its);
  };
  if (targets.length === 0) return [kept(id, from, layout, false)];
  return targets.flatMap((target, at) => {
    const to = visible.standInFor(target);
    // Inside a collapsed state nothing is seen of what goes on there.
    if (!to || (to.id === from.id && (target !== source || from.id !== source))) return [];
    return [at === 0 ? kept(id, to, layout, true) : kept(`${id}:${at}`, to, noLayout, true)];
  });
}

function draftOf(
  visible: Visible,
  key: string,
  id: Id,
  transition: Transition,
  source: SceneState,
  target: SceneState,
  hasTarget: boolean,
  layout: TransitionLayout,
): Draft {
  const { route } = layout;
  const bends: readonly Point[] = layout.bends ?? noBends;
  const isSourceAround = isAround(visible.states, source, target);
  const isTargetAround = isAround(visible.states, target, source);
  const shared = source === target ? source.parent : sharedParent(visible.states, source, target);
  const passed = [source, target].flatMap((end) => wayUp(visible.states, end, shared));
  const isWhole =
    source.id === transition.source && (transition.targets.length === 0 || transition.targets.includes(target.id));
  const laid = route && isWhole && bends.length === 0 ? laidWay(route, source.rect, target.rect) : undefined;
  const edge = {
    key,
    id,
    transition,
    source,
    target,
    hasTarget,
    shared,
    passed,
    sides: laid?.sides ?? chooseSides(source.rect, target.rect),
    isSourceAround,
    isTargetAround,
    bends,
    route,
    laid,
  };
  return { edge, requests: isLoop(edge) ? undefined : requestsOf(edge), plan: undefined };
}

function requestsOf({ key, source, target, sides, bends, laid }: Draft["edge"]): [PortRequest, PortRequest] {
  const first = bends[0] ?? centreOf(target.rect);
  const last = bends.at(-1) ?? centreOf(source.rect);
  return [
    requestOf(`${key} out`, source, sides.source, first, laid?.points[0]),
    requestOf(`${key} in`, target, sides.target, last, laid?.points.at(-1)),
  ];
}

function requestOf(
  key: string,
  { id, rect }: SceneState,
  side: Side,
  towards: Point,
  at: Point | undefined,
): PortRequest {
  return { key, place: `${id} ${side}`, rect, side, towards, at };
}
