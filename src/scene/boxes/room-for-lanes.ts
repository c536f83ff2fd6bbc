// What a container reaches around where several arrows between two states in it go round both: their brackets, and the words
// on them. It follows from boxes and words alone, before any way is found.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import { labelSize } from "../labels/label-size.ts";
import { laidWay } from "../route/laid-way.ts";
import type { Lane } from "../route/lane.ts";
import { lanesBetween } from "../route/lanes-between.ts";
import { levelAt } from "../route/track-level.ts";
import type { Rect } from "../scene.ts";
import { centreOf, grownBy, unionOf } from "./box.ts";

const wordRoom = 8;
const lineRoom = 12;

interface Member {
  readonly id: Id;
  readonly record: Transition;
  readonly isForward: boolean;
  /** The words are on the arrow to the first target. */
  readonly hasWords: boolean;
}

interface Bundle {
  readonly first: Rect;
  readonly second: Rect;
  readonly members: Member[];
  isOccupied: boolean;
}

export function roomForLanes(project: Project, children: ReadonlyMap<Id, Rect>): Rect[] {
  const rooms: Rect[] = [];
  for (const bundle of bundlesAmong(project, children)) {
    const { first, second, members, isOccupied } = bundle;
    if (members.length < (isOccupied ? 1 : 2)) continue;
    const sized = members.map(({ id, record, isForward, hasWords }) => ({
      isForward,
      ...(hasWords ? labelSize(project, id, record) : { width: 0, height: 0 }),
    }));
    const lanes = lanesBetween({ first, second, members: sized, isOccupied, passed: [] }) ?? [];
    const both = unionOf(first, second);
    for (const [at, lane] of lanes.entries()) rooms.push(...bracketRoom(both, lane, sized[at] ?? nothing));
  }
  return rooms;
}

const nothing = { width: 0, height: 0 };

function bracketRoom(both: Rect, { sides, track }: Lane, words: { readonly width: number; readonly height: number }) {
  if (track === undefined) return [];
  const level = levelAt(both, sides.source, track);
  const middle = centreOf(both);
  const isUpright = sides.source === "left" || sides.source === "right";
  const at = isUpright ? { x: level, y: middle.y } : { x: middle.x, y: level };
  const { width, height } = words;
  const line = { ...at, width: 0, height: 0 };
  return [
    grownBy({ x: Math.floor(at.x - width / 2), y: Math.floor(at.y - height / 2), width, height }, wordRoom),
    grownBy(line, lineRoom),
  ];
}

/** Those that a person has bent are where they are. */
function bundlesAmong(project: Project, children: ReadonlyMap<Id, Rect>): Iterable<Bundle> {
  const { transitionsFrom } = indexOf(project);
  const layouts = project.layout.transitions ?? {};
  const pairOf = numberedPairs(children);
  const metAgain = pairsMetAgain(project, children, pairOf);
  const bundles = new Map<number, Bundle>();
  if (metAgain.size === 0) return [];
  for (const [source, rect] of children)
    for (const { id, record } of transitionsFrom(source))
      for (const [at, target] of record.targets.entries()) {
        const pair = pairOf(source, target);
        const other = children.get(target);
        if (pair === undefined || !other || !metAgain.has(pair)) continue;
        const bundle = bundles.get(pair) ?? { first: rect, second: other, members: [], isOccupied: false };
        bundles.set(pair, bundle);
        const { route, bends = [] } = (at === 0 ? layouts[id] : undefined) ?? {};
        if (bends.length > 0) continue;
        if (route && laidWay(route, rect, other)) bundle.isOccupied = true;
        else bundle.members.push({ id, record, isForward: bundle.first === rect, hasWords: at === 0 });
      }
  return bundles.values();
}

/** Between most states there is one arrow at most, and nothing to be reached around. */
function pairsMetAgain(project: Project, children: ReadonlyMap<Id, Rect>, pairOf: PairOf): ReadonlySet<number> {
  const { transitionsFrom } = indexOf(project);
  const met = new Set<number>();
  const metAgain = new Set<number>();
  for (const source of children.keys())
    for (const { record } of transitionsFrom(source))
      for (const target of record.targets) {
        const pair = pairOf(source, target);
        if (pair === undefined) continue;
        if (met.has(pair)) metAgain.add(pair);
        else met.add(pair);
      }
  return metAgain;
}

/** The same for both directions; none for what is not between two of them. */
type PairOf = (source: Id, target: Id) => number | undefined;

function numberedPairs(children: ReadonlyMap<Id, Rect>): PairOf {
  const numbers = new Map<Id, number>();
  for (const id of children.keys()) numbers.set(id, numbers.size);
  return (source, target) => {
    const from = numbers.get(source);
    const to = numbers.get(target);
    if (from === undefined || to === undefined || from === to) return undefined;
    return Math.min(from, to) * numbers.size + Math.max(from, to);
  };
}
