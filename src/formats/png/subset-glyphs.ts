// Glyphs taken out of a typeface: their bytes without hints, with the glyphs that they are composed of numbered anew.

import type { GlyphTables } from "./glyph-outline.ts";

const [hasWideOffsets, hasScale, hasMore, hasTwoScales, hasMatrix, hasHints] = [1, 8, 32, 64, 128, 256];

interface Part {
  /** Where its flags stand. */
  readonly at: number;
  readonly flags: number;
  readonly glyph: number;
  readonly end: number;
}

export function partsOfGlyph(tables: GlyphTables, glyph: number): number[] {
  const [start, end] = spanOf(tables, glyph);
  if (end === start || tables.glyf.getInt16(start) >= 0) return [];
  return listParts(tables.glyf, start).map((part) => part.glyph);
}

export function glyphBytes(tables: GlyphTables, glyph: number, renumber: (part: number) => number): Uint8Array {
  const { glyf } = tables;
  const [start, end] = spanOf(tables, glyph);
  if (end === start) return new Uint8Array();
  const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start).slice();
  const view = new DataView(bytes.buffer);
  const contours = view.getInt16(0);
  if (contours >= 0) return withoutHints(bytes, 10 + contours * 2);
  const parts = listParts(view, 0);
  for (const { at, flags, glyph: part } of parts) {
    view.setUint16(at, flags & ~hasHints);
    view.setUint16(at + 2, renumber(part));
  }
  return bytes.slice(0, parts.at(-1)?.end ?? bytes.length);
}

function withoutHints(bytes: Uint8Array, lengthAt: number): Uint8Array {
  const length = ((bytes[lengthAt] ?? 0) << 8) | (bytes[lengthAt + 1] ?? 0);
  const after = bytes.subarray(lengthAt + 2 + length);
  const kept = new Uint8Array(lengthAt + 2 + after.length);
  kept.set(bytes.subarray(0, lengthAt));
  kept.set(after, lengthAt + 2);
  return kept;
}

/** One after the other, each at a multiple of four, and where each begins. */
export function joinedGlyphs(glyphs: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const glyf = new Uint8Array(glyphs.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  let place = 0;
  for (const [at, bytes] of glyphs.entries()) {
    glyf.set(bytes, place);
    place += padded(bytes.length);
    loca.setUint32((at + 1) * 4, place);
  }
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function listParts(glyf: DataView, start: number): Part[] {
  const parts: Part[] = [];
  let at = start + 10;
  for (let flags = hasMore; flags & hasMore; ) {
    flags = glyf.getUint16(at);
    const offsets = flags & hasWideOffsets ? 4 : 2;
    const scales = flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0;
    const end = at + 4 + offsets + scales;
    parts.push({ at, flags, glyph: glyf.getUint16(at + 2), end });
    at = end;
  }
  return parts;
}

function spanOf({ loca, isLong }: GlyphTables, glyph: number): readonly [start: number, end: number] {
  const place = (index: number) => (isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  return [place(glyph), place(glyph + 1)];
}
