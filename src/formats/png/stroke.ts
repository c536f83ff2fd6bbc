// A line of some width as outlines to fill: a box for each piece and a small disc at each bend, all turning the same way.

import { at, type Outline, roundedRect, type Vertex } from "./path.ts";

export function strokeOutline(
  points: readonly Vertex[],
  isClosed: boolean,
  width: number,
  dashes: readonly number[],
): Outline {
  const first = points[0];
  const all = isClosed && first ? [...points, first] : points;
  const rows = dashes.length === 0 ? [all] : dashed(all, dashes);
  return rows.flatMap((row) => {
    const boxes = row.slice(1).flatMap((to, index) => box(row[index] ?? to, to, width / 2));
    const bends = (dashes.length === 0 && isClosed ? row.slice(1) : row.slice(1, -1)).map((bend) => disc(bend, width));
    return [...boxes, ...bends];
  });
}

function disc({ x, y }: Vertex, width: number): Vertex[] {
  return roundedRect(x - width / 2, y - width / 2, width, width, width / 2);
}

function box(from: Vertex, to: Vertex, half: number): Vertex[][] {
  const length = distance(from, to);
  if (length === 0) return [];
  const [x, y] = [((to.x - from.x) / length) * half, ((to.y - from.y) / length) * half];
  return [[at(from.x + y, from.y - x), at(to.x + y, to.y - x), at(to.x - y, to.y + x), at(from.x - y, from.y + x)]];
}

const mostDashes = 20_000;

function dashed(points: readonly Vertex[], pattern: readonly number[]): Vertex[][] {
  const rows: Vertex[][] = [];
  let phase = 0;
  let left = pattern[0] ?? 0;
  let row: Vertex[] | undefined = points[0] ? [points[0]] : undefined;
  for (let index = 1; index < points.length; index++) {
    let from = points[index - 1] ?? at(0, 0);
    const to = points[index] ?? from;
    for (let rest = distance(from, to); rest > 0 && rows.length < mostDashes; ) {
      const step = Math.min(left, rest);
      const share = step / rest;
      from = at(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
      rest -= step;
      left -= step;
      row?.push(from);
      if (left > 0) continue;
      if (row) rows.push(row);
      phase = (phase + 1) % pattern.length;
      left = Math.max(pattern[phase] ?? 1, 0.01);
      row = phase % 2 === 0 ? [from] : undefined;
    }
  }
  return row && row.length > 1 ? [...rows, row] : rows;
}

function distance(from: Vertex, to: Vertex): number {
  return Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
}
