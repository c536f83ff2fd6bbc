// The simple shapes that an arrow between two points can have: straight, one corner, a step, a bracket. Levels to turn at
// lie between the ends, beyond them, and beside what is in the way. Tens of thousands are looked at for one drawing, hence
// they have numbers, and are drawn into the same corners again and again.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { aheadOf, type End, isLevel } from "./end.ts";

/** How far an arrow goes straight on before it turns. */
const stub = 16;
const beside = 16;
/** Between boxes that stand close. */
const tight = 8;
const mostBoxes = 6;

/** The points of one shape, as many as it has. */
export interface Corners {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  count: number;
}

export interface Shapes {
  readonly count: number;
  draw(number: number, corners: Corners): void;
}

export function emptyCorners(): Corners {
  return { xs: new Float64Array(6), ys: new Float64Array(6), count: 0 };
}

export function pointsAt({ xs, ys, count }: Corners): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < count; at++) points.push({ x: xs[at] ?? 0, y: ys[at] ?? 0 });
  return points;
}

const steps = [0, 16, -16, 32, -32];

export function plainShapes(source: End, target: End): Shapes {
  const [from, to] = [source.at, target.at];
  const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  return shapes(
    source,
    target,
    steps.map((by) => middle.x + by),
    steps.map((by) => middle.y + by),
  );
}

export function wideShapes(source: End, target: End, obstacles: readonly Rect[]): Shapes {
  const columns: number[] = [];
  const rows: number[] = [];
  const turnBeside = ({ x, y, width, height }: Rect, by: number) => {
    columns.push(x - by, x + width + by);
    rows.push(y - by, y + height + by);
  };
  for (const rect of [source.rect, target.rect, ...obstacles.slice(0, mostBoxes)]) {
    turnBeside(rect, beside);
    turnBeside(rect, beside + 24);
  }
  for (const { rect } of [source, target]) turnBeside(rect, tight);
  return shapes(source, target, columns, rows);
}

/** As seen along the way out of the source, whether that goes across or down. */
function shapes(source: End, target: End, columns: readonly number[], rows: readonly number[]): Shapes {
  const isAcross = isLevel(source);
  const seen = ({ x, y }: Point) => (isAcross ? { along: x, beside: y } : { along: y, beside: x });
  const [from, to] = [seen(source.at), seen(target.at)];
  const [out, into] = [seen(aheadOf(source, stub)), seen(aheadOf(target, stub))];
  const [alongs, besides] = isAcross ? [columns, rows] : [rows, columns];
  const isParallel = isLevel(target) === isAcross;

  return {
    count: 1 + alongs.length + besides.length,
    draw(number, corners) {
      corners.count = 0;
      const put = (along: number, beside: number) => {
        corners.xs[corners.count] = isAcross ? along : beside;
        corners.ys[corners.count] = isAcross ? beside : along;
        corners.count += 1;
      };
      const level = alongs[number - 1] ?? besides[number - 1 - alongs.length] ?? 0;
      put(from.along, from.beside);
      if (number === 0) {
        if (!isParallel) put(to.along, from.beside);
      } else if (number <= alongs.length) {
        put(level, from.beside);
        put(level, isParallel ? to.beside : into.beside);
        if (!isParallel) put(to.along, into.beside);
      } else {
        put(out.along, from.beside);
        put(out.along, level);
        put(isParallel ? into.along : to.along, level);
        if (isParallel) put(into.along, to.beside);
      }
      put(to.along, to.beside);
    },
  };
}
