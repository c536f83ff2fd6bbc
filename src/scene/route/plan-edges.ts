// Which arrows a machine has, between which boxes, and at which points of them they begin and end.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { LaidRoute, Point, TransitionLayout } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { centreOf } from "../boxes/box.ts";
import type { SceneState } from "../scene.ts";
import { assignPorts, type PortRequest } from "./assign-ports.ts";
import { chooseSides, type Sides } from "./choose-sides.ts";
import { type LaidWay, laidWay } from "./laid-way.ts";
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

type Draft = Omit<PlannedEdge, "ports">;

/** One for all, for arrows are told apart by what they were made from. */
const noBends: readonly Point[] = [];
const noLayout: TransitionLayout = {};

export function planEdges(project: Project, visible: Visible, sources: Iterable<Id>): PlannedEdge[] {
  const drafts: Draft[] = [];
  for (const source of sources) {
    const from = visible.standInFor(source);
    if (!from) continue;
    for (const { id, record } of indexOf(project).transitionsFrom(source))
      drafts.push(...draftsOf(project, visible, id, record, from, source));
  }
  const ports = assignPorts(drafts.filter((draft) => !isLoop(draft)).map(requestsOf));
  return drafts.map((draft) => {
    const middle = centreOf(draft.source.rect);
    const at = { source: ports.get(`${draft.key} out`) ?? middle, target: ports.get(`${draft.key} in`) ?? middle };
    return { ...draft, ports: at };
  });
}

export function isLoop({ source, target }: Pick<PlannedEdge, "source" | "target">): boolean {
  return source.id === target.id;
}

function draftsOf(
  project: Project,
  visible: Visible,
  id: Id,
  transition: Transition,
  from: SceneState,
  source: Id,
): Draft[] {
  const layout = project.layout.transitions?.[id] ?? noLayout;
  if (transition.targets.length === 0) return [draftOf(visible, id, id, transition, from, from, false, layout)];
  return transition.targets.flatMap((target, at) => {
    const to = visible.standInFor(target);
    // Inside a collapsed state nothing is seen of what goes on there.
    if (!to || (to.id === from.id && (target !== source || from.id !== source))) return [];
    return [
      draftOf(visible, at === 0 ? id : `${id}:${at}`, id, transition, from, to, true, at === 0 ? layout : noLayout),
    ];
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
  const isWhole = source.id === transition.source && source !== target && transition.targets.includes(target.id);
  const laid = route && isWhole && bends.length === 0 ? laidWay(route, source.rect, target.rect) : undefined;
  return {
    key,
    id,
    transition,
    source,
    target,
    hasTarget,
    shared,
    passed,
    sides: laid?.sides ?? sidesBetween(source, target),
    isSourceAround,
    isTargetAround,
    bends,
    route,
    laid,
  };
}

function requestsOf({ key, source, target, sides, bends, laid }: Draft): [PortRequest, PortRequest] {
  const first = bends[0] ?? centreOf(target.rect);
  const last = bends.at(-1) ?? centreOf(source.rect);
  return [
    { key: `${key} out`, box: source.id, rect: source.rect, side: sides.source, towards: first, at: laid?.points[0] },
    { key: `${key} in`, box: target.id, rect: target.rect, side: sides.target, towards: last, at: laid?.points.at(-1) },
  ];
}

const knownSides = new WeakMap<SceneState, WeakMap<SceneState, Sides>>();

function sidesBetween(source: SceneState, target: SceneState): Sides {
  const known = knownSides.get(source) ?? new WeakMap<SceneState, Sides>();
  knownSides.set(source, known);
  const sides = known.get(target) ?? chooseSides(source.rect, target.rect);
  known.set(target, sides);
  return sides;
}
