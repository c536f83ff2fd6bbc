// A typeface with some characters only, as a WOFF file: what a picture needs to look the same wherever it is shown. Hints,
// kerning and ligatures stay behind, for every line of a picture says itself how wide it is.

import { packWoff } from "./pack-woff.ts";
import { readCharacters } from "./read-font.ts";
import { readWoff } from "./read-woff.ts";
import { glyphBytes, joinedGlyphs, partsOfGlyph } from "./subset-glyphs.ts";

/** Undefined where the bytes are no typeface. `characters` are those that it has; the same ones give the same bytes. */
export function subsetFont(file: Uint8Array, characters: readonly number[]): Uint8Array | undefined {
  const tables = readWoff(file);
  const [head, hhea, hmtx, maxp] = ["head", "hhea", "hmtx", "maxp"].map((name) => tables.get(name));
  const [loca, glyf, cmap] = ["loca", "glyf", "cmap"].map((name) => tables.get(name));
  if (!head || !hhea || !hmtx || !maxp || !loca || !glyf || !cmap) return undefined;
  const source = { loca, glyf, isLong: head.getInt16(50) === 1 };
  const glyphs = readCharacters(cmap);
  const kept = [0];
  const numbers = new Map([[0, 0]]);
  const keep = (glyph: number) => {
    if (numbers.has(glyph)) return;
    numbers.set(glyph, kept.length);
    kept.push(glyph);
  };
  const wanted = [...characters].sort((left, right) => left - right);
  for (const character of wanted) keep(glyphs.get(character) ?? 0);
  // Those that others are composed of come at the end, and may be composed themselves.
  for (let at = 0; at < kept.length; at++) for (const part of partsOfGlyph(source, kept[at] ?? 0)) keep(part);
  const joined = joinedGlyphs(kept.map((glyph) => glyphBytes(source, glyph, (part) => numbers.get(part) ?? 0)));
  const advances = hhea.getUint16(34);
  const metrics = new DataView(new ArrayBuffer(kept.length * 4));
  for (const [at, glyph] of kept.entries()) {
    const long = Math.min(glyph, advances - 1) * 4;
    metrics.setUint16(at * 4, hmtx.getUint16(long));
    metrics.setUint16(
      at * 4 + 2,
      glyph < advances ? hmtx.getUint16(long + 2) : hmtx.getUint16(advances * 4 + (glyph - advances) * 2),
    );
  }
  const mapped = wanted.map((character) => [character, numbers.get(glyphs.get(character) ?? 0) ?? 0] as const);
  return packWoff(
    new Map([
      ["OS/2", bytesOf(tables.get("OS/2"))],
      ["cmap", characterTable(mapped)],
      ["glyf", joined.glyf],
      ["head", changed(head, (view) => view.setInt16(50, 1))],
      ["hhea", changed(hhea, (view) => view.setUint16(34, kept.length))],
      ["hmtx", bytesOf(metrics)],
      ["loca", joined.loca],
      ["maxp", changed(maxp, (view) => view.setUint16(4, kept.length))],
      ["name", bytesOf(tables.get("name"))],
      ["post", namelessGlyphs(tables.get("post"))],
    ]),
  );
}

/** Format 4: one segment for each character, and the one that every table ends with. */
function characterTable(mapped: readonly (readonly [character: number, glyph: number])[]): Uint8Array {
  const segments = mapped.length + 1;
  const length = 16 + segments * 8;
  const view = new DataView(new ArrayBuffer(12 + length));
  const words = [0, 1, 3, 1, 0, 12, 4, length, 0, segments * 2];
  const power = 2 ** Math.floor(Math.log2(segments));
  words.push(power * 2, Math.log2(power), (segments - power) * 2);
  for (const [at, word] of words.entries()) view.setUint16(at * 2, word);
  const [ends, starts, deltas] = [26, 28 + segments * 2, 28 + segments * 4];
  for (const [at, [character, glyph]] of [...mapped, [0xffff, 0] as const].entries()) {
    view.setUint16(ends + at * 2, character);
    view.setUint16(starts + at * 2, character);
    view.setUint16(deltas + at * 2, (glyph - character) & 0xffff);
  }
  return bytesOf(view);
}

function namelessGlyphs(post: DataView | undefined): Uint8Array {
  const bytes = bytesOf(post).slice(0, 32);
  const view = new DataView(bytes.buffer);
  if (bytes.length === 32) view.setUint32(0, 0x0003_0000);
  return bytes;
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const bytes = bytesOf(table).slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

function bytesOf(view: DataView | undefined): Uint8Array {
  return view ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : new Uint8Array();
}
