// All arrows with their words. What was drawn before is kept wherever the ends, the obstacles and the words are the same
// objects, so that an edit and a drag cost no more than what they touch.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type RectGrid, rectGrid } from "./asking/rect-grid.ts";
import { centreOf, shifted } from "./boxes/box.ts";
import { edgeKindOf, type LabelText, labelOf, priorityOf } from "./labels/label-of.ts";
import { placeLabel } from "./labels/place-label.ts";
import { drawEdge } from "./route/draw-edge.ts";
import { isLoop, type PlannedEdge, planEdges } from "./route/plan-edges.ts";
import { obstaclesBetween, type Visible } from "./route/visible.ts";
import type { EdgeLabel, SceneEdge, SceneState } from "./scene.ts";

/** What an arrow was drawn from. */
interface Drawn {
  readonly edge: SceneEdge;
  readonly plan: PlannedEdge;
  readonly obstacles: readonly SceneState[];
  readonly label: LabelText | undefined;
}

const drawnFrom = new WeakMap<SceneEdge, Drawn>();

export function drawEdges(
  project: Project,
  visible: Visible,
  sources: Iterable<Id>,
  before: ReadonlyMap<string, SceneEdge> | undefined,
): ReadonlyMap<string, SceneEdge> {
  const taken = rectGrid();
  for (const state of visible.states.values())
    if (state.childCount === 0 || state.collapsed) taken.add(state.rect);
    else taken.add({ ...state.rect, height: state.face.headerHeight });
  const edges = new Map<string, SceneEdge>();
  for (const plan of planEdges(project, visible, sources)) {
    const drawn = drawOne(project, visible, plan, before?.get(plan.key), taken);
    if (drawn.label) taken.add(drawn.label.rect);
    edges.set(plan.key, drawn);
  }
  return edges;
}

function drawOne(
  project: Project,
  visible: Visible,
  plan: PlannedEdge,
  before: SceneEdge | undefined,
  taken: RectGrid,
): SceneEdge {
  const obstacles = isLoop(plan) ? [] : obstaclesBetween(visible, plan.source, plan.target);
  const label = plan.key === plan.id ? labelOf(project, plan.transition) : undefined;
  const known = before && drawnFrom.get(before);
  if (known && isSame(known, plan, obstacles, label)) return known.edge;
  const points = drawEdge(
    plan,
    obstacles.map(({ rect }) => rect),
  );
  const edge: SceneEdge = {
    key: plan.key,
    transition: plan.id,
    kind: edgeKindOf(plan.transition),
    source: plan.source.id,
    target: plan.hasTarget ? plan.target.id : undefined,
    points,
    ...(label ? { label: labelled(project, plan, label, points, taken) } : {}),
  };
  drawnFrom.set(edge, { edge, plan, obstacles, label });
  return edge;
}

function labelled(
  project: Project,
  { id, transition }: PlannedEdge,
  { lines, full, width, height }: LabelText,
  points: SceneEdge["points"],
  taken: RectGrid,
): EdgeLabel {
  const offset = project.layout.transitions?.[id]?.label;
  const priority = priorityOf(id, indexOf(project).transitionsFrom(transition.source), transition);
  const size = { width: width + (priority === undefined ? 0 : 18), height };
  const placed = placeLabel(points, size, taken);
  const rect = offset ? shifted({ ...placed, ...atMiddle(points, size) }, offset) : placed;
  return { rect, lines, full, ...(priority === undefined ? {} : { priority }) };
}

/** A label that a person has moved keeps its distance from the middle of the arrow. */
function atMiddle(points: SceneEdge["points"], { width, height }: { width: number; height: number }) {
  const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  const before = points[Math.floor(points.length / 2) - 1] ?? middle;
  const { x, y } = centreOf({ x: before.x, y: before.y, width: middle.x - before.x, height: middle.y - before.y });
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
}

function isSame(
  known: Drawn,
  plan: PlannedEdge,
  obstacles: readonly SceneState[],
  label: LabelText | undefined,
): boolean {
  const { plan: old } = known;
  return (
    old.transition === plan.transition &&
    known.label === label &&
    old.source === plan.source &&
    old.target === plan.target &&
    old.lane === plan.lane &&
    old.bends === plan.bends &&
    samePoint(old.ports.source, plan.ports.source) &&
    samePoint(old.ports.target, plan.ports.target) &&
    known.obstacles.length === obstacles.length &&
    known.obstacles.every((one, at) => one === obstacles[at])
  );
}

function samePoint(left: { x: number; y: number }, right: { x: number; y: number }): boolean {
  return left.x === right.x && left.y === right.y;
}
