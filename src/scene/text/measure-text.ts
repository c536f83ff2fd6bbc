// How wide text is, without a browser, so that boxes are the same on the page, in a picture and in a test. Widths come
// from a table of the typeface; what is not in it is taken for a wide sign (CJK, emoji) or an average one.

import { interWidths } from "./inter-widths.data.ts";

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}

const tables = { 400: tableOf(400), 600: tableOf(600) };

function tableOf(weight: 400 | 600): ReadonlyMap<number, number> {
  return new Map(
    interWidths[weight].flatMap(([first, widths]) => widths.map((width, at) => [first + at, width] as const)),
  );
}

const averageWidth = 600;
const wideWidth = 1000;

export function measureText(text: string, { size, weight }: TextStyle): number {
  const table = tables[weight];
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    width += table.get(code) ?? (isWide(code) ? wideWidth : isInvisible(code) ? 0 : averageWidth);
  }
  return (width * size) / 1000;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x2e80 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}

function isInvisible(code: number): boolean {
  return (
    code < 32 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
