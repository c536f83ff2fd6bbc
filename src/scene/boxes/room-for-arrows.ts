// What a container has to reach around besides its children: the ways that a layout has drawn inside of it, with their
// words, and the words of loops at its right side. All of it is known before any arrow is drawn.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { labelSize } from "../labels/label-size.ts";
import { laidWay } from "../route/laid-way.ts";
import type { Rect } from "../scene.ts";
import { unionOf } from "./box.ts";

const besideLoop = 24 + 6;
const lineRoom = 12;
const wordRoom = 8;

/** The rectangles of everything inside are asked for in the coordinates in which the room is told. */
export function roomForArrows(project: Project, container: Id, rectsInside: () => ReadonlyMap<Id, Rect>): Rect[] {
  const routes = routesInside(project).get(container) ?? [];
  if (routes.length === 0) return [];
  const rects = rectsInside();
  return routes.flatMap((id) => {
    const transition = project.transitions[id];
    const source = rects.get(transition?.source ?? "");
    const target = rects.get(transition?.targets[0] ?? "");
    return transition && source && target ? roomForLaid(project, id, transition, source, target) : [];
  });
}

/** Where a layout has drawn them, or else beside the state at the right, from its top. */
export function roomForLoops(project: Project, state: Id, rect: Rect): Rect[] {
  return indexOf(project)
    .transitionsFrom(state)
    .flatMap(({ id, record }) => {
      if (!isLoop(record) || project.layout.transitions?.[id]?.label) return [];
      const laid = roomForLaid(project, id, record, rect, rect);
      if (laid.length > 0) return laid;
      const words = labelSize(project, id, record);
      return [{ ...rect, width: rect.width + besideLoop + words.width + wordRoom, height: words.height }];
    });
}

function roomForLaid(project: Project, id: Id, transition: Transition, source: Rect, target: Rect): Rect[] {
  const { route, bends } = project.layout.transitions?.[id] ?? {};
  const way = route && !bends ? laidWay(route, source, target) : undefined;
  if (!way) return [];
  const around = way.points.map((point): Rect => grown(point, 0, 0, lineRoom)).reduce(unionOf);
  const { width, height } = labelSize(project, id, transition);
  return way.label ? [around, grown(way.label, width, height, wordRoom)] : [around];
}

function isLoop({ source, targets }: Transition): boolean {
  return targets.length === 0 || (targets.length === 1 && targets[0] === source);
}

function grown({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number, by: number): Rect {
  return { x: x - width / 2 - by, y: y - height / 2 - by, width: width + 2 * by, height: height + 2 * by };
}

interface Known {
  readonly transitions: unknown;
  readonly states: unknown;
  readonly inside: ReadonlyMap<Id, readonly Id[]>;
}

const known = new WeakMap<object, Known>();
const nowhere: ReadonlyMap<Id, readonly Id[]> = new Map();

/** By the innermost state that is around both ends, or is one of them. */
function routesInside(project: Project): ReadonlyMap<Id, readonly Id[]> {
  const layouts = project.layout.transitions;
  if (!layouts) return nowhere;
  const before = known.get(layouts);
  if (before && before.states === project.states && before.transitions === project.transitions) return before.inside;
  const inside = new Map<Id, Id[]>();
  for (const [id, { route, bends }] of Object.entries(layouts)) {
    const transition = route && !bends ? project.transitions[id] : undefined;
    const [target] = transition?.targets ?? [];
    if (!transition || target === undefined) continue;
    const around = new Set([transition.source, ...ancestorsOf(project, transition.source)]);
    const shared = [target, ...ancestorsOf(project, target)].find((state) => around.has(state));
    if (shared === undefined || shared === transition.source || shared === target) continue;
    const there = inside.get(shared);
    if (there) there.push(id);
    else inside.set(shared, [id]);
  }
  known.set(layouts, { states: project.states, transitions: project.transitions, inside });
  return inside;
}
