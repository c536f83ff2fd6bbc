// The arrows inside one container with their words, which find their places one after the other once all ways are found.
// A group is kept whole or written anew whole: what is drawn never depends on what had been drawn before an edit.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { rectGrid } from "../asking/rect-grid.ts";
import { overlaps, sameRect } from "../boxes/box.ts";
import { type LabelText, labelOf } from "../labels/label-of.ts";
import { priorityOf, sizeOfWords } from "../labels/label-size.ts";
import { movedLabel, placeLabel, type Taken } from "../labels/place-label.ts";
import { addLines } from "../route/find-ways.ts";
import type { PlannedEdge } from "../route/planned-edge.ts";
import type { Route } from "../route/route-between.ts";
import type { Visible } from "../route/visible.ts";
import type { EdgeLabel, Rect, SceneEdge, SceneNote } from "../scene.ts";
import { namesIn, sameItems } from "../text/names-in.ts";
import { mendWords, type Surroundings, type Worded } from "./mend-words.ts";
import type { RoutedGroup } from "./route-group.ts";

export interface EdgeGroup {
  readonly edges: ReadonlyMap<string, SceneEdge>;
  readonly routed: RoutedGroup;
  readonly plans: readonly PlannedEdge[];
  /** The containers that its arrows are drawn in: the shared one, and those whose border they pass. */
  readonly open: ReadonlySet<Id | undefined>;
  readonly remarks: readonly SceneNote[];
  readonly isMended: boolean;
  /** All that the words were placed by. */
  readonly placedBy: readonly unknown[];
  /** Where the words come from; as long as these are the same the words need not be put together to be compared. */
  readonly tables: readonly unknown[];
  readonly written: readonly unknown[];
}

export interface WordRequest {
  readonly project: Project;
  readonly visible: Visible;
  readonly plans: readonly PlannedEdge[];
  readonly routed: RoutedGroup;
  readonly shared: Id | undefined;
  /** The groups of the containers whose border is passed by arrows of this one. */
  readonly passed: readonly EdgeGroup[];
  readonly remarks: readonly SceneNote[];
  /** Arrows are led round words that found no other place. */
  readonly isMended: boolean;
}

interface Words {
  readonly text: LabelText;
  readonly priority: number | undefined;
  readonly offset: { readonly x: number; readonly y: number } | undefined;
}

/** Stops after each of the words that were placed. */
export function* edgeGroup(request: WordRequest, before: EdgeGroup | undefined): Generator<void, EdgeGroup> {
  const { project, plans, routed, passed, remarks, isMended } = request;
  const placedBy = [isMended, routed, ...passed.map(({ edges }) => edges), ...remarksWithin(request)];
  const tables = [...namesIn(project), project.states, project.transitions, project.layout.transitions];
  const isSamePlace = before !== undefined && sameItems(before.placedBy, placedBy);
  if (isSamePlace && sameItems(before.tables, tables)) return { ...before, plans, remarks };
  const words = plans.map((plan) => wordsOf(project, plan));
  const written = words.flatMap((word) => [word?.text, word?.priority, word?.offset]);
  if (isSamePlace && sameItems(before.written, written)) return { ...before, plans, remarks, tables };
  const taken = takenBy(request);
  const rects = yield* placeWords(routed.routes, words, taken);
  const placed = plans.map((plan, at): Worded => {
    const { points, label } = routed.routes[at] ?? nowhere;
    return { plan, points, words: rects[at], isFixed: label !== undefined || words[at]?.offset !== undefined };
  });
  const around = { visible: request.visible, boxes: taken.boxes, inside: taken.inside, ways: waysOf(passed) };
  const mended = isMended ? yield* mendWords(placed, around) : placed;
  const edges = new Map(
    routed.edges.map((way, at) => {
      const { points = way.points, words: rect } = mended[at] ?? {};
      const drawn = points === way.points ? way : { ...way, points };
      const word = words[at];
      const label = rect && word && labelAt(rect, word);
      const edge = label ? { ...drawn, label } : drawn;
      const known = before?.edges.get(way.key);
      return [way.key, known && sameEdge(known, edge) ? known : edge];
    }),
  );
  return { edges, routed, plans, open: openIn(request), remarks, isMended, placedBy, tables, written };
}

const borderRoom = 4;
const nowhere: Route = { points: [], isForced: true };

function waysOf(groups: readonly EdgeGroup[]): Surroundings["ways"] {
  return groups.flatMap(({ edges }) =>
    [...edges.values()].map(({ points, label }) => ({ points, words: label?.rect })),
  );
}

function takenBy(request: WordRequest): Taken {
  const { visible, shared, routed, passed } = request;
  const inside = shared === undefined ? undefined : visible.states.get(shared)?.rect;
  const taken: Taken = { boxes: rectGrid(), labels: rectGrid(), lines: rectGrid(), inside };
  const open = openIn(request);
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
  for (const { points } of routed.routes) addLines(points, taken.lines);
  for (const { edges } of passed)
    for (const { points, label } of edges.values()) {
      addLines(points, taken.lines);
      if (label) taken.labels.add(label.rect);
    }
  return taken;
}

function openIn({ shared, plans }: Pick<WordRequest, "shared" | "plans">): ReadonlySet<Id | undefined> {
  return new Set<Id | undefined>([shared, ...plans.flatMap(({ passed }) => passed)]);
}

function remarksWithin({ visible, shared, remarks }: WordRequest): readonly SceneNote[] {
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

/** Those that a person has put somewhere have their place first, then those for which a layout has left room. */
function* placeWords(
  routes: readonly Route[],
  words: readonly (Words | undefined)[],
  taken: Taken,
): Generator<void, readonly (Rect | undefined)[]> {
  const rects: (Rect | undefined)[] = words.map(() => undefined);
  for (const turn of ["moved", "laid", "free"])
    for (const [at, word] of words.entries()) {
      const { points, label } = routes[at] ?? nowhere;
      if (!word || points.length === 0 || turn !== (word.offset ? "moved" : label ? "laid" : "free")) continue;
      const size = sizeOfWords(word.text, word.priority);
      const rect = word.offset ? movedLabel(points, size, word.offset) : placeLabel(points, size, taken, label);
      taken.labels.add(rect);
      rects[at] = rect;
      yield;
    }
  return rects;
}

function labelAt(rect: Rect, { text, priority }: Words): EdgeLabel {
  return { rect, lines: text.lines, full: text.full, ...(priority === undefined ? {} : { priority }) };
}

function wordsOf(project: Project, { key, id, transition }: PlannedEdge): Words | undefined {
  if (key !== id) return undefined;
  return {
    text: labelOf(project, transition),
    priority: priorityOf(project, id, transition),
    offset: project.layout.transitions?.[id]?.label,
  };
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
