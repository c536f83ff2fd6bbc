// A typeface: which glyph a character has, how far it moves on, and its outline in units of the em.

import { type GlyphTables, glyphOutline } from "./glyph-outline.ts";
import type { Outline } from "./path.ts";
import { readWoff } from "./read-woff.ts";

export interface Font {
  /** All of it, as it was read. */
  readonly file: Uint8Array;
  readonly unitsPerEm: number;
  /** Undefined when the typeface does not have it. */
  glyphOf(character: number): number | undefined;
  advanceOf(glyph: number): number;
  outlineOf(glyph: number): Outline;
}

export function readFont(bytes: Uint8Array): Font | undefined {
  const tables = readWoff(bytes);
  const [head, hhea, hmtx, cmap] = ["head", "hhea", "hmtx", "cmap"].map((name) => tables.get(name));
  const [loca, glyf] = [tables.get("loca"), tables.get("glyf")];
  if (!head || !hhea || !hmtx || !cmap || !loca || !glyf) return undefined;
  const glyphs = readCharacters(cmap);
  const outlines: GlyphTables = { loca, glyf, isLong: head.getInt16(50) === 1 };
  const advances = hhea.getUint16(34);
  const known = new Map<number, Outline>();
  return {
    file: bytes,
    unitsPerEm: head.getUint16(18),
    glyphOf: (character) => glyphs.get(character),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, advances - 1) * 4),
    outlineOf(glyph) {
      const outline = known.get(glyph) ?? glyphOutline(outlines, glyph);
      known.set(glyph, outline);
      return outline;
    },
  };
}

/** Segments of the basic plane (format 4), or groups of all planes (format 12). */
export function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const count = cmap.getUint16(2);
  for (let index = 0; index < count; index++) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    const format = cmap.getUint16(start);
    if (format === 4) addSegments(cmap, start, found);
    if (format === 12) addGroups(cmap, start, found);
  }
  return found;
}

function addSegments(cmap: DataView, start: number, found: Map<number, number>): void {
  const size = cmap.getUint16(start + 6);
  for (let at = 0; at < size; at += 2) {
    const end = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + size + at);
    const delta = cmap.getUint16(start + 16 + 2 * size + at);
    const offsetAt = start + 16 + 3 * size + at;
    const offset = cmap.getUint16(offsetAt);
    for (let code = first; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : cmap.getUint16(offsetAt + offset + (code - first) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
}

function addGroups(cmap: DataView, start: number, found: Map<number, number>): void {
  const count = cmap.getUint32(start + 12);
  for (let group = 0; group < count; group++) {
    const at = start + 16 + group * 12;
    const [first, end, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
    for (let code = first; code <= end; code++) found.set(code, glyph + code - first);
  }
}
