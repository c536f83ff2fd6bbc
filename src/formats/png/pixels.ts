// Pixels, and how an outline is filled into them: each edge adds the area that lies to the right of it to the row of
// pixels it crosses, and the running sum along a row says how much of each pixel is covered.

import type { Outline, Vertex } from "./path.ts";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue; the picture has no holes. */
  readonly data: Uint8Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

export function createPixels(width: number, height: number): Pixels {
  return { width, height, data: new Uint8Array(width * height * 3) };
}

/** What changes at a pixel of a row, for it and all to the right of it. */
type Change = readonly [pixel: number, by: number];

export function fillOutline(pixels: Pixels, outline: Outline, colour: Colour): void {
  const rows = new Map<number, Change[]>();
  for (const points of outline)
    for (const [index, to] of points.entries()) {
      const from = points[index === 0 ? points.length - 1 : index - 1];
      if (from) addEdge(rows, pixels, from, to);
    }
  for (const [y, changes] of rows) {
    changes.sort(([left], [right]) => left - right);
    let sum = 0;
    for (const [index, [pixel, by]] of changes.entries()) {
      sum += by;
      const share = Math.min(1, Math.abs(sum));
      const end = Math.min(changes[index + 1]?.[0] ?? pixels.width, pixels.width);
      const from = 3 * (y * pixels.width + pixel);
      if (share === 1) paint(pixels.data, from, 3 * (end - pixel), colour);
      else if (share > 0.002)
        for (let x = pixel; x < end; x++) blend(pixels.data, from + 3 * (x - pixel), colour, share);
    }
  }
}

/** Doubles what is there already, which is much quicker than pixel by pixel. */
function paint(data: Uint8Array, from: number, length: number, colour: Colour): void {
  if (length <= 0) return;
  data.set(colour, from);
  for (let done = 3; done < length; done *= 2) data.copyWithin(from + done, from, from + Math.min(done, length - done));
}

function blend(data: Uint8Array, offset: number, colour: Colour, share: number): void {
  for (let part = 0; part < 3; part++) {
    const below = data[offset + part] ?? 0;
    data[offset + part] = Math.round(below + ((colour[part] ?? 0) - below) * share);
  }
}

function addEdge(rows: Map<number, Change[]>, { width, height }: Pixels, from: Vertex, to: Vertex): void {
  if (from.y === to.y) return;
  const sign = from.y < to.y ? 1 : -1;
  const [upper, lower] = sign > 0 ? [from, to] : [to, from];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  const first = Math.max(0, Math.floor(upper.y));
  const last = Math.min(height, Math.ceil(lower.y));
  for (let row = first; row < last; row++) {
    const start = Math.max(upper.y, row);
    const end = Math.min(lower.y, row + 1);
    if (end <= start) continue;
    const x0 = clamped(upper.x + (start - upper.y) * slope, width);
    const x1 = clamped(upper.x + (end - upper.y) * slope, width);
    const changes = rows.get(row) ?? [];
    if (changes.length === 0) rows.set(row, changes);
    addSpan(changes, Math.min(x0, x1), Math.max(x0, x1), sign * (end - start));
  }
}

function clamped(x: number, width: number): number {
  return Math.max(0, Math.min(x, width));
}

/** A piece of an edge within one row of pixels; `height` is how much of the row it goes through. */
function addSpan(changes: Change[], left: number, right: number, height: number): void {
  const first = Math.floor(left);
  const last = Math.max(first + 1, Math.ceil(right));
  let covered = 0;
  for (let pixel = first; pixel < last; pixel++) {
    const enter = Math.max(left, pixel);
    const leave = Math.min(right, pixel + 1);
    const share = right === left ? 1 : (leave - enter) / (right - left);
    const before = right === left ? 0 : Math.max(0, (enter - left) / (right - left));
    const inside = height * (before + share * (1 - ((enter + leave) / 2 - pixel)));
    changes.push([pixel, inside - covered]);
    covered = inside;
  }
  changes.push([last, height - covered]);
}
