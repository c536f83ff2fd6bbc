// The arrows that are drawn inside one container. They are drawn one after the other, each beside those before it, so a
// group is kept whole or drawn anew whole: what is drawn never depends on what had been drawn before an edit.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type RectGrid, rectGrid } from "./asking/rect-grid.ts";
import { overlaps, sameRect } from "./boxes/box.ts";
import { edgeKindOf, type LabelText, labelOf } from "./labels/label-of.ts";
import { priorityOf, sizeOfWords } from "./labels/label-size.ts";
import { movedLabel, placeLabel, type Taken } from "./labels/place-label.ts";
import { drawEdge } from "./route/draw-edge.ts";
import { lineBox } from "./route/line.ts";
import type { PlannedEdge } from "./route/plan-edges.ts";
import type { Route } from "./route/route-between.ts";
import { obstaclesBetween, type Visible } from "./route/visible.ts";
import type { EdgeLabel, Rect, SceneEdge, SceneNote, SceneState } from "./scene.ts";
import { namesIn, sameItems } from "./text/names-in.ts";

export interface EdgeGroup {
  readonly edges: ReadonlyMap<string, SceneEdge>;
  /** All that the arrows were drawn from. */
  readonly drawnFrom: readonly unknown[];
  /** Where their words come from; as long as these are the same the words need not be put together to be compared. */
  readonly tables: readonly unknown[];
  readonly written: readonly unknown[];
}

export interface GroupRequest {
  readonly project: Project;
  readonly visible: Visible;
  readonly plans: readonly PlannedEdge[];
  readonly shared: Id | undefined;
  /** The groups of the containers whose border is passed by arrows of this one. */
  readonly passed: readonly EdgeGroup[];
  readonly remarks: readonly SceneNote[];
}

interface Words {
  readonly text: LabelText;
  readonly priority: number | undefined;
  readonly offset: { readonly x: number; readonly y: number } | undefined;
}

export function edgeGroup(request: GroupRequest, before: EdgeGroup | undefined): EdgeGroup {
  const { project, plans, passed } = request;
  const drawnFrom = [
    ...plans,
    ...statesAround(request),
    ...passed.map(({ edges }) => edges),
    ...remarksWithin(request),
  ];
  const tables = [...namesIn(project), project.states, project.transitions, project.layout.transitions];
  const isSameDrawing = before !== undefined && sameItems(before.drawnFrom, drawnFrom);
  if (isSameDrawing && sameItems(before.tables, tables)) return before;
  const words = plans.map((plan) => wordsOf(project, plan));
  const written = words.flatMap((word) => [word?.text, word?.priority, word?.offset]);
  if (isSameDrawing && sameItems(before.written, written)) return { ...before, tables };
  return { edges: drawGroup(request, words, before), drawnFrom, tables, written };
}

const borderRoom = 4;
const nowhere: Route = { points: [], isForced: true };

function drawGroup(
  request: GroupRequest,
  words: readonly (Words | undefined)[],
  before: EdgeGroup | undefined,
): ReadonlyMap<string, SceneEdge> {
  const { visible, plans } = request;
  const taken = takenBy(request);
  const routes = drawRoutes(plans, visible, taken);
  const labels = placeLabels(routes, words, taken);
  return new Map(
    plans.map((plan, at) => {
      const edge = edgeOf(plan, routes[at] ?? nowhere, labels[at]);
      const known = before?.edges.get(plan.key);
      return [plan.key, known && sameEdge(known, edge) ? known : edge];
    }),
  );
}

/** Those that a layout has drawn are there first. */
function drawRoutes(plans: readonly PlannedEdge[], visible: Visible, { lines }: Taken): readonly Route[] {
  const routes = new Map<PlannedEdge, Route>();
  for (const plan of [...plans.filter(({ laid }) => laid), ...plans.filter(({ laid }) => !laid)]) {
    const obstacles = obstaclesBetween(visible, plan.source, plan.target).map(({ rect }) => rect);
    const route = drawEdge(plan, obstacles, lines);
    addLines(route.points, lines);
    routes.set(plan, route);
  }
  return plans.map((plan) => routes.get(plan) ?? nowhere);
}

function takenBy(request: GroupRequest): Taken {
  const { visible, shared, plans, passed } = request;
  const inside = shared === undefined ? undefined : visible.states.get(shared)?.rect;
  const taken: Taken = { boxes: rectGrid(), labels: rectGrid(), lines: rectGrid(), inside };
  const open = new Set<Id | undefined>([shared, ...plans.flatMap((plan) => plan.passed)]);
  for (const parent of open) {
    const around = parent === undefined ? undefined : visible.states.get(parent);
    if (around) {
      taken.boxes.add({ ...around.rect, height: around.face.headerHeight });
      for (const border of bordersOf(around.rect)) taken.boxes.add(border);
    }
    for (const child of visible.childrenOf.get(parent) ?? []) {
      if (!open.has(child.id)) taken.boxes.add(child.rect);
      if (child.isInitial) taken.boxes.add({ x: child.rect.x - 28, y: child.rect.y - 20, width: 28, height: 40 });
    }
  }
  for (const { rect } of remarksWithin(request)) taken.boxes.add(rect);
  for (const { edges } of passed)
    for (const { points, label } of edges.values()) {
      addLines(points, taken.lines);
      if (label) taken.labels.add(label.rect);
    }
  return taken;
}

function remarksWithin({ visible, shared, remarks }: GroupRequest): readonly SceneNote[] {
  const around = shared === undefined ? undefined : visible.states.get(shared)?.rect;
  return around ? remarks.filter(({ rect }) => overlaps(rect, around)) : remarks;
}

/** Words stand in a container or outside of it, never across. */
function bordersOf({ x, y, width, height }: Rect): readonly Rect[] {
  const [left, top] = [x - borderRoom, y - borderRoom];
  return [
    { x: left, y: top, width: 2 * borderRoom, height: height + 2 * borderRoom },
    { x: left + width, y: top, width: 2 * borderRoom, height: height + 2 * borderRoom },
    { x: left, y: top, width: width + 2 * borderRoom, height: 2 * borderRoom },
    { x: left, y: top + height, width: width + 2 * borderRoom, height: 2 * borderRoom },
  ];
}

function addLines(points: SceneEdge["points"], lines: RectGrid): void {
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (from && to) lines.add(lineBox(from, to));
  }
}

/** Those that a person has put somewhere have their place first, then those for which a layout has left room. */
function placeLabels(
  routes: readonly Route[],
  words: readonly (Words | undefined)[],
  taken: Taken,
): readonly (EdgeLabel | undefined)[] {
  const labels: (EdgeLabel | undefined)[] = words.map(() => undefined);
  for (const turn of ["moved", "laid", "free"])
    for (const [at, word] of words.entries()) {
      const { points, label } = routes[at] ?? nowhere;
      if (!word || points.length === 0 || turn !== (word.offset ? "moved" : label ? "laid" : "free")) continue;
      const { text, priority, offset } = word;
      const size = sizeOfWords(text, priority);
      const rect = offset ? movedLabel(points, size, offset) : placeLabel(points, size, taken, label);
      taken.labels.add(rect);
      labels[at] = { rect, lines: text.lines, full: text.full, ...(priority === undefined ? {} : { priority }) };
    }
  return labels;
}

function edgeOf(plan: PlannedEdge, { points, isForced }: Route, label: EdgeLabel | undefined): SceneEdge {
  return {
    key: plan.key,
    transition: plan.id,
    kind: edgeKindOf(plan.transition),
    source: plan.source.id,
    target: plan.hasTarget ? plan.target.id : undefined,
    points,
    ...(isForced ? { isForced } : {}),
    ...(label ? { label } : {}),
  };
}

function wordsOf(project: Project, { key, id, transition }: PlannedEdge): Words | undefined {
  if (key !== id) return undefined;
  return {
    text: labelOf(project, transition),
    priority: priorityOf(project, id, transition),
    offset: project.layout.transitions?.[id]?.label,
  };
}

/** Whatever an arrow of the group has to keep clear of, and what it has to stay in. */
function statesAround({ visible, shared, plans }: GroupRequest): (SceneState | undefined)[] {
  const parents = new Set<Id | undefined>([shared, ...plans.flatMap(({ passed }) => passed)]);
  const around = shared === undefined ? undefined : visible.states.get(shared);
  return [around, ...[...parents].flatMap((parent) => visible.childrenOf.get(parent) ?? [])];
}

function sameEdge(left: SceneEdge, right: SceneEdge): boolean {
  return (
    left.kind === right.kind &&
    left.source === right.source &&
    left.target === right.target &&
    left.isForced === right.isForced &&
    left.points.length === right.points.length &&
    left.points.every((point, at) => point.x === right.points[at]?.x && point.y === right.points[at]?.y) &&
    sameLabel(left.label, right.label)
  );
}

function sameLabel(left: EdgeLabel | undefined, right: EdgeLabel | undefined): boolean {
  if (!left || !right) return left === right;
  return left.lines === right.lines && left.priority === right.priority && sameRect(left.rect, right.rect);
}
