// The `d` of a path, as far as our own pictures write it: M L H V Q C Z, absolute and relative.

import { at, cubic, quadratic, type Vertex } from "./path.ts";

export interface PathPiece {
  readonly points: readonly Vertex[];
  readonly isClosed: boolean;
}

const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 };

export function readPathData(text: string): PathPiece[] {
  const words = text.match(/[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const pieces: { points: Vertex[]; isClosed: boolean }[] = [];
  let command = "";
  let position = 0;
  let here = at(0, 0);
  while (position < words.length) {
    if (/[A-Za-z]/.test(words[position] ?? "")) command = words[position++] ?? "";
    const kind = command.toLowerCase();
    const count = counts[kind];
    if (count === undefined) return pieces;
    const given = words.slice(position, position + count).map(Number);
    position += count;
    const base = command === kind ? here : at(0, 0);
    const point = (index: number) => at(base.x + (given[index] ?? 0), base.y + (given[index + 1] ?? 0));
    const current = pieces.at(-1);
    switch (kind) {
      case "m":
        here = point(0);
        pieces.push({ points: [here], isClosed: false });
        command = command === "m" ? "l" : "L";
        break;
      case "z":
        if (current) current.isClosed = true;
        here = current?.points[0] ?? here;
        if (!/[A-Za-z]/.test(words[position] ?? "M")) return pieces;
        break;
      default: {
        const next = destinations(kind, here, base, given, point);
        current?.points.push(...next);
        here = next.at(-1) ?? here;
      }
    }
  }
  return pieces;
}

function destinations(
  kind: string,
  here: Vertex,
  base: Vertex,
  [first = 0]: readonly number[],
  point: (index: number) => Vertex,
): Vertex[] {
  if (kind === "h") return [at(base.x + first, here.y)];
  if (kind === "v") return [at(here.x, base.y + first)];
  if (kind === "q") return quadratic(here, point(0), point(2));
  return kind === "c" ? cubic(here, point(0), point(2), point(4)) : [point(0)];
}
