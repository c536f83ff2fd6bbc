// Where words found no place but on another arrow, that arrow, or their own, takes another way round them. Only what gets
// better by it is changed, and no arrow goes far out of its way.

import { rectGrid } from "../asking/rect-grid.ts";
import { grownBy, overlaps, unionOf } from "../boxes/box.ts";
import { placeLabel, type Taken } from "../labels/place-label.ts";
import { drawEdge } from "../route/draw-edge.ts";
import { addLines } from "../route/find-ways.ts";
import { huggingRoom, hugs } from "../route/hugs.ts";
import { areaShared, crosses, lineBox } from "../route/line.ts";
import { isLoop, type PlannedEdge } from "../route/planned-edge.ts";
import { isClear } from "../route/route-between.ts";
import { obstaclesBetween, type Visible } from "../route/visible.ts";
import type { Rect, SceneEdge } from "../scene.ts";
import { atOtherSides } from "./at-other-sides.ts";

type Points = SceneEdge["points"];

export interface Worded {
  readonly plan: PlannedEdge;
  readonly points: Points;
  readonly words: Rect | undefined;
  /** A person or a layout has chosen the place of the words. */
  readonly isFixed: boolean;
}

export interface Surroundings {
  readonly visible: Visible;
  readonly boxes: Taken["boxes"];
  readonly inside: Rect | undefined;
  /** Of the arrows that are drawn further in. */
  readonly ways: readonly { readonly points: Points; readonly words: Rect | undefined }[];
}

const mostTries = 160;
const farther = { share: 1.6, more: 120 };
const searchRoom = 360;
const alongShare = 4;
const huggingFault = 90;
const coveringFault = 100;
/** Nothing better is looked for. */
const enough = 40;

/** Stops after each try. */
export function* mendWords(before: readonly Worded[], around: Surroundings): Generator<void, readonly Worded[]> {
  const now = [...before];
  let tries = 0;
  for (const [at, { words }] of before.entries()) {
    if (!words) continue;
    for (const [other, { points }] of before.entries()) {
      if (other === at || !liesOn(now[at]?.words, now[other]?.points ?? points)) continue;
      for (const which of [other, at]) {
        const old = now[which];
        if (!old || tries >= mostTries || !liesOn(now[at]?.words, now[other]?.points ?? points)) continue;
        tries += 1;
        const mended = anotherWay(old, now, around);
        if (mended) now[which] = mended;
        yield;
      }
    }
  }
  return now;
}

/** Out and in where it was planned to, or else at two sides that have room. */
function anotherWay(old: Worded, all: readonly Worded[], around: Surroundings): Worded | undefined {
  const { plan, points, isFixed } = old;
  if (plan.laid || plan.bends.length > 0 || isLoop(plan) || isFixed) return undefined;
  const region = grownBy(points.map((point) => lineBox(point, point)).reduce(unionOf), searchRoom);
  const others = [...all.filter((one) => one !== old), ...around.ways].filter((one) => isNear(one, region));
  const taken: Taken = { boxes: around.boxes, labels: rectGrid(), lines: rectGrid(), inside: around.inside };
  const wordsOfOthers = others.flatMap((one) => one.words ?? []);
  for (const rect of wordsOfOthers) taken.labels.add(rect);
  for (const one of others) addLines(one.points, taken.lines);
  const boxes = obstaclesBetween(around.visible, plan.source, plan.target).map(({ rect }) => rect);
  let best: Worded | undefined;
  let least = faultsOf(old, others, around) + alongOthers(old, taken, boxes);
  for (const planned of [plan, ...atOtherSides(plan, others)]) {
    const way = drawEdge(planned, [...boxes, ...wordsOfOthers], taken.lines);
    if (way.isForced || lengthOf(way.points) > lengthOf(points) * farther.share + farther.more) continue;
    const mended = withWay(old, way.points, taken);
    const faults = faultsOf(mended, others, around) + alongOthers(mended, taken, boxes);
    if (faults >= least) continue;
    least = faults;
    best = mended;
    if (faults < enough) break;
  }
  return best;
}

function withWay(old: Worded, points: Points, taken: Taken): Worded {
  const lines = rectGrid();
  addLines(points, lines);
  const both = { add: lines.add, coveredArea: (rect: Rect) => taken.lines.coveredArea(rect) + lines.coveredArea(rect) };
  return { ...old, points, words: old.words && placeLabel(points, old.words, { ...taken, lines: both }) };
}

/** Running along another arrow, or a border, is no better than lying under words. */
function alongOthers({ plan, points }: Worded, { lines, boxes }: Taken, beside: readonly Rect[]): number {
  const isHugging =
    hugs(points, 1, plan.source.rect) || hugs(points, 0, plan.target.rect) || !isClear(points, beside, huggingRoom);
  return areaShared(points, lines) / alongShare + areaShared(points, boxes) + (isHugging ? huggingFault : 0);
}

function faultsOf({ points, words }: Worded, others: Surroundings["ways"], { boxes }: Surroundings): number {
  const covered = words ? boxes.coveredArea(words) : 0;
  let faults = covered > 0 ? coveringFault + covered : 0;
  for (const other of others) {
    if (liesOn(other.words, points)) faults += 100;
    if (liesOn(words, other.points)) faults += 100;
    if (words && other.words && overlaps(words, other.words)) faults += 300;
  }
  return faults;
}

function isNear({ points, words }: Surroundings["ways"][number], region: Rect): boolean {
  return (words !== undefined && overlaps(words, region)) || liesOn(region, points);
}

function liesOn(words: Rect | undefined, points: Points): boolean {
  if (!words) return false;
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (from && to && crosses(from, to, words)) return true;
  }
  return false;
}

function lengthOf(points: Points): number {
  let length = 0;
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (from && to) length += Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  }
  return length;
}
