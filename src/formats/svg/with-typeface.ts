// Puts the typeface of the drawing into a picture: those letters only that it writes. A picture of another page sees no
// typeface of that page, and the viewer's own has other letters.

import { toBase64 } from "#base/base64.ts";
import type { Font } from "../png/read-font.ts";
import { subsetFont } from "../png/subset-font.ts";

export interface PictureFonts {
  /** By script; the first that has a character draws it. */
  readonly normal: readonly Font[];
  readonly bold: readonly Font[];
}

/** A name of its own: where a picture becomes part of a page, it must not change how the page writes. */
const family = "Faultline Inter";

export function withTypeface(svg: string, fonts: PictureFonts): string {
  const { normal, bold } = writtenIn(svg);
  const faces = [...facesOf(fonts.normal, normal, 400), ...facesOf(fonts.bold, bold, 600)];
  if (faces.length === 0) return svg;
  return svg
    .replace(' font-family="', ` font-family="'${family}', `)
    .replace(/<\/svg>\n$/, `<style>${faces.join("")}</style>\n</svg>\n`);
}

/** The characters of a picture that the typeface may have to draw. */
export function writtenIn(svg: string): { readonly normal: ReadonlySet<number>; readonly bold: ReadonlySet<number> } {
  const [normal, bold] = [new Set<number>(), new Set<number>()];
  for (const [, attributes = "", text = ""] of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g))
    for (const character of plain(text))
      (attributes.includes(' font-weight="600"') ? bold : normal).add(character.codePointAt(0) ?? 0);
  return { normal, bold };
}

function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function facesOf(fonts: readonly Font[], characters: ReadonlySet<number>, weight: number): string[] {
  const left = new Set(characters);
  return fonts.flatMap((font) => {
    const own = [...left].filter((character) => font.glyphOf(character) !== undefined);
    for (const character of own) left.delete(character);
    const file = own.length === 0 ? undefined : subsetFont(font.file, own);
    if (!file) return [];
    const range = own
      .sort((one, other) => one - other)
      .map((character) => `U+${character.toString(16)}`)
      .join();
    const source = `url(data:font/woff;base64,${toBase64(file)}) format("woff")`;
    return [`@font-face{font-family:"${family}";font-weight:${weight};src:${source};unicode-range:${range}}`];
  });
}
