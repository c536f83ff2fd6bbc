// How wide text is, without a browser, so that boxes are the same on the page, in a picture and in a test. Widths come
// from a table of the typeface; what is not in it is taken for a wide sign (CJK, emoji) or an average one.

import { interWidths } from "./inter-widths.data.ts";

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** All that is in the table of the typeface lies below. */
const tableEnd = 0x2200;
const averageWidth = 600;
const wideWidth = 1000;
const tables = { 400: tableOf(400), 600: tableOf(600) };

function tableOf(weight: 400 | 600): Uint16Array {
  const table = Uint16Array.from({ length: tableEnd }, (_, code) => untabledWidth(code));
  for (const [first, widths] of interWidths[weight]) table.set(widths, first);
  return table;
}

function untabledWidth(code: number): number {
  return isWide(code) ? wideWidth : isInvisible(code) ? 0 : averageWidth;
}

export function measureText(text: string, style: TextStyle): number {
  return (unitsIn(text, style) * style.size) / 1000;
}

/** In thousandths of the size; of two texts one after the other, the sum. All that is written is measured before it can be
 *  shown, hence sign by sign without making anything. */
export function unitsIn(text: string, { weight }: TextStyle): number {
  const table = tables[weight];
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < tableEnd) units += table[code] ?? 0;
    else {
      const sign = text.codePointAt(at) ?? 0;
      if (sign > 0xffff) at += 1;
      units += untabledWidth(sign);
    }
  }
  return units;
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
