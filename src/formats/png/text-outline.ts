// A line of text as outlines. A typeface comes in several files by script; the first that has a character draws it.

import { at, type Outline, roundedRect, type Vertex } from "./path.ts";
import { readPathData } from "./path-data.ts";
import type { Font } from "./read-font.ts";
import { signs } from "./signs.data.ts";
import { strokeOutline } from "./stroke.ts";

export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string | undefined;
  /** As wide as it was measured, if that is known. */
  readonly width: number | undefined;
}

interface Glyph {
  readonly outline: Outline;
  readonly advance: number;
}

export function textOutline(line: TextLine, fonts: readonly Font[], scale: number, onMissing: () => void): Outline {
  const glyphs = [...line.text].map((character) => glyphFor(character.codePointAt(0) ?? 0, fonts, onMissing));
  const natural = glyphs.reduce((sum, { advance }) => sum + advance, 0) * line.size;
  const stretch = line.width !== undefined && natural > 0 ? line.width / natural : 1;
  const width = natural * stretch;
  let x = line.x - (line.anchor === "end" ? width : line.anchor === "middle" ? width / 2 : 0);
  const outline: Vertex[][] = [];
  for (const glyph of glyphs) {
    for (const points of glyph.outline)
      outline.push(
        points.map((point) => at((x + point.x * line.size * stretch) * scale, (line.y - point.y * line.size) * scale)),
      );
    x += glyph.advance * line.size * stretch;
  }
  return outline;
}

/** In ems. Whatever no typeface has is an empty box. */
function glyphFor(character: number, fonts: readonly Font[], onMissing: () => void): Glyph {
  for (const font of fonts) {
    const glyph = font.glyphOf(character);
    if (glyph === undefined) continue;
    const em = (value: number) => value / font.unitsPerEm;
    const outline = font.outlineOf(glyph).map((points) => points.map(({ x, y }) => at(em(x), em(y))));
    return { outline, advance: em(font.advanceOf(glyph)) };
  }
  const sign = Object.hasOwn(signs, String.fromCodePoint(character))
    ? signs[String.fromCodePoint(character)]
    : undefined;
  if (sign) return { outline: signOutline(sign.lines), advance: sign.advance };
  onMissing();
  const hole = roundedRect(0.16, 0.06, 0.68, 0.58, 0).reverse();
  return { outline: [roundedRect(0.1, 0, 0.8, 0.7, 0), hole], advance: 1 };
}

function signOutline(lines: string): Outline {
  const outline = readPathData(lines).flatMap(({ points }) => strokeOutline(points, false, 0.08, []));
  return outline.map((points) => points.map(({ x, y }) => at(x, -y)));
}
