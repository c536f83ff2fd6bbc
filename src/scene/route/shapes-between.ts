// The simple shapes that an arrow between two points can have: straight, one corner, a step, a bracket. Levels to turn at
// lie between the ends, beyond them, and beside what is in the way. They are told one by one, because mostly the first is
// the one.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { aheadOf, type End, isLevel } from "./end.ts";

/** How far an arrow goes straight on before it turns. */
const stub = 16;
const beside = 16;
/** Between boxes that stand close. */
const tight = 8;
const mostBoxes = 6;

export function plainShapes(source: End, target: End): Iterable<Point[]> {
  const [from, to] = [source.at, target.at];
  const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  const levels = [0, 16, -16, 32, -32];
  return shapes(
    source,
    target,
    levels.map((by) => middle.x + by),
    levels.map((by) => middle.y + by),
  );
}

export function wideShapes(source: End, target: End, obstacles: readonly Rect[]): Iterable<Point[]> {
  const around = [source.rect, target.rect, ...obstacles.slice(0, mostBoxes)];
  const ends = [source.rect, target.rect];
  const columns = [
    ...around.flatMap(({ x, width }) => sidesOf(x, width)),
    ...ends.flatMap(({ x, width }) => [x - tight, x + width + tight]),
  ];
  const rows = [
    ...around.flatMap(({ y, height }) => sidesOf(y, height)),
    ...ends.flatMap(({ y, height }) => [y - tight, y + height + tight]),
  ];
  return shapes(source, target, columns, rows);
}

function sidesOf(from: number, size: number): number[] {
  return [0, 24].flatMap((more) => [from - beside - more, from + size + beside + more]);
}

function* shapes(
  source: End,
  target: End,
  columns: readonly number[],
  rows: readonly number[],
): Generator<Point[], void> {
  const [from, to] = [source.at, target.at];
  const [out, into] = [aheadOf(source, stub), aheadOf(target, stub)];
  const across = (x: number) => [from, { x, y: from.y }, { x, y: to.y }, to];
  const down = (y: number) => [from, { x: from.x, y }, { x: to.x, y }, to];
  if (isLevel(source) && isLevel(target)) {
    yield [from, to];
    for (const x of columns) yield across(x);
    for (const y of rows)
      yield [from, { x: out.x, y: from.y }, { x: out.x, y }, { x: into.x, y }, { x: into.x, y: to.y }, to];
  } else if (!isLevel(source) && !isLevel(target)) {
    yield [from, to];
    for (const y of rows) yield down(y);
    for (const x of columns)
      yield [from, { x: from.x, y: out.y }, { x, y: out.y }, { x, y: into.y }, { x: to.x, y: into.y }, to];
  } else if (isLevel(source)) {
    yield [from, { x: to.x, y: from.y }, to];
    for (const x of columns) yield [from, { x, y: from.y }, { x, y: into.y }, { x: to.x, y: into.y }, to];
    for (const y of rows) yield [from, { x: out.x, y: from.y }, { x: out.x, y }, { x: to.x, y }, to];
  } else {
    yield [from, { x: from.x, y: to.y }, to];
    for (const y of rows) yield [from, { x: from.x, y }, { x: into.x, y }, { x: into.x, y: to.y }, to];
    for (const x of columns) yield [from, { x: from.x, y: out.y }, { x, y: out.y }, { x, y: to.y }, to];
  }
}
