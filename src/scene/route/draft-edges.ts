// The arrows that leave a state, before it is known where on the sides of boxes they begin and end. What was drafted from
// the very same states, transition and layout is the very same draft: a state of a scene that is the same is inside of the
// same states.

import type { Id } from "#model/schema/common.ts";
import type { Point, TransitionLayout } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Rect, SceneState } from "../scene.ts";
import { sameItems } from "../text/names-in.ts";
import type { PortRequest } from "./assign-ports.ts";
import { chooseSides, type Sides } from "./choose-sides.ts";
import { laidWay } from "./laid-way.ts";
import { isLoop, type PlannedEdge } from "./planned-edge.ts";
import { requestsOf } from "./port-requests.ts";
import { sideTowards } from "./towards-bend.ts";
import { isAround, sharedParent, type Visible, wayUp } from "./visible.ts";

export interface Draft {
  readonly edge: Omit<PlannedEdge, "ports">;
  /** None for a loop. */
  readonly requests: readonly [PortRequest, PortRequest] | undefined;
  /** The same for all arrows between the same two states, whichever way they go. */
  readonly pair: string;
}

/** One for all, for arrows are told apart by what they were made from. */
const noBends: readonly Point[] = [];
const noLayout: TransitionLayout = {};

type Leaving = readonly { readonly id: Id; readonly record: Transition }[];

interface KnownDrafts {
  readonly leaving: Leaving;
  readonly layouts: unknown;
  readonly ends: readonly (SceneState | undefined)[];
  readonly drafts: readonly Draft[];
}

/** By the state that is drawn, which each view of a machine has its own of, and the state for which it stands. */
const knownDrafts = new WeakMap<SceneState, Map<Id, KnownDrafts>>();

export function draftEdges(
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
    sides: laid?.sides ?? sidesOf(source.rect, target.rect, bends),
    lane: undefined,
    isFromStart: source.isInitial,
    isSourceAround,
    isTargetAround,
    bends,
    route,
    laid,
  };
  const pair = source.id < target.id ? `${source.id} ${target.id}` : `${target.id} ${source.id}`;
  return { edge, requests: isLoop(edge) ? undefined : requestsOf(edge), pair };
}

function sidesOf(source: Rect, target: Rect, bends: readonly Point[]): Sides {
  const sides = chooseSides(source, target);
  const [first, last] = [bends[0], bends.at(-1)];
  return {
    source: (first && sideTowards(source, first)) ?? sides.source,
    target: (last && sideTowards(target, last)) ?? sides.target,
  };
}
