// The outline of a glyph as TrueType stores it: contours of points on and off the curve, or other glyphs moved about.

import { at, type Outline, quadratic, type Vertex } from "./path.ts";

export interface GlyphTables {
  readonly loca: DataView;
  readonly glyf: DataView;
  readonly isLong: boolean;
}

const deepest = 5;

export function glyphOutline(tables: GlyphTables, glyph: number, depth = 0): Outline {
  const { loca, glyf, isLong } = tables;
  const place = (index: number) => (isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  const start = place(glyph);
  if (depth > deepest || place(glyph + 1) === start) return [];
  const contours = glyf.getInt16(start);
  return contours >= 0 ? simple(glyf, start, contours) : composed(tables, start + 10, depth);
}

interface Point extends Vertex {
  readonly isOn: boolean;
}

function simple(glyf: DataView, start: number, contours: number): Outline {
  const ends = Array.from({ length: contours }, (_, index) => glyf.getUint16(start + 10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let position = start + 10 + contours * 2;
  position += 2 + glyf.getUint16(position);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyf.getUint8(position++);
    const times = flag & 8 ? glyf.getUint8(position++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const readAxis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += glyf.getUint8(position++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += glyf.getInt16(position);
        position += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const points = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (flag & 1) === 1 }));
  return ends.map((end, index) => rounded(points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1)));
}

/** Between two points off the curve lies one on it. */
function rounded(points: readonly Point[]): Vertex[] {
  const whole = points.flatMap((point, index) => {
    const before = points[index === 0 ? points.length - 1 : index - 1] ?? point;
    const isBetween = !point.isOn && !before.isOn;
    return isBetween ? [{ ...at((before.x + point.x) / 2, (before.y + point.y) / 2), isOn: true }, point] : [point];
  });
  const first = whole.findIndex(({ isOn }) => isOn);
  const turned = [...whole.slice(first), ...whole.slice(0, Math.max(first, 0) + 1)];
  return turned.flatMap((point, index) => {
    const [before, after] = [turned[index - 1], turned[index + 1]];
    if (point.isOn) return before && !before.isOn ? [] : [at(point.x, point.y)];
    return before && after ? quadratic(before, point, after) : [];
  });
}

function composed(tables: GlyphTables, from: number, depth: number): Outline {
  const { glyf } = tables;
  const outline: Vertex[][] = [];
  let position = from;
  for (let flags = 32; flags & 32; ) {
    flags = glyf.getUint16(position);
    const glyph = glyf.getUint16(position + 2);
    const isWide = (flags & 1) !== 0;
    const dx = isWide ? glyf.getInt16(position + 4) : glyf.getInt8(position + 4);
    const dy = isWide ? glyf.getInt16(position + 6) : glyf.getInt8(position + 5);
    position += isWide ? 8 : 6;
    const fraction = (index: number) => glyf.getInt16(position + index * 2) / 16_384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) [a, d] = [fraction(0), fraction(0)];
    else if (flags & 64) [a, d] = [fraction(0), fraction(1)];
    else if (flags & 128) [a, b, c, d] = [fraction(0), fraction(1), fraction(2), fraction(3)];
    position += flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0;
    for (const points of glyphOutline(tables, glyph, depth + 1))
      outline.push(points.map(({ x, y }) => at(a * x + c * y + dx, b * x + d * y + dy)));
  }
  return outline;
}
