// The typeface of the drawing, script by script, as part of the command line: a picture must not depend on what is
// installed where it is drawn.

import cyrillicNormal from "@fontsource/inter/files/inter-cyrillic-400-normal.woff?inline";
import cyrillicBold from "@fontsource/inter/files/inter-cyrillic-600-normal.woff?inline";
import cyrillicExtNormal from "@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff?inline";
import cyrillicExtBold from "@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff?inline";
import greekNormal from "@fontsource/inter/files/inter-greek-400-normal.woff?inline";
import greekBold from "@fontsource/inter/files/inter-greek-600-normal.woff?inline";
import greekExtNormal from "@fontsource/inter/files/inter-greek-ext-400-normal.woff?inline";
import greekExtBold from "@fontsource/inter/files/inter-greek-ext-600-normal.woff?inline";
import latinNormal from "@fontsource/inter/files/inter-latin-400-normal.woff?inline";
import latinBold from "@fontsource/inter/files/inter-latin-600-normal.woff?inline";
import latinExtNormal from "@fontsource/inter/files/inter-latin-ext-400-normal.woff?inline";
import latinExtBold from "@fontsource/inter/files/inter-latin-ext-600-normal.woff?inline";
import vietnameseNormal from "@fontsource/inter/files/inter-vietnamese-400-normal.woff?inline";
import vietnameseBold from "@fontsource/inter/files/inter-vietnamese-600-normal.woff?inline";
import { type Font, readFont } from "#formats/png/read-font.ts";
import type { PictureFonts } from "#formats/svg/with-typeface.ts";

const normal = [
  latinNormal,
  latinExtNormal,
  cyrillicNormal,
  cyrillicExtNormal,
  greekNormal,
  greekExtNormal,
  vietnameseNormal,
];
const bold = [latinBold, latinExtBold, cyrillicBold, cyrillicExtBold, greekBold, greekExtBold, vietnameseBold];

export function pictureFonts(): PictureFonts {
  return { normal: normal.flatMap(fontOf), bold: bold.flatMap(fontOf) };
}

function fontOf(url: string): Font[] {
  const font = readFont(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
  return font ? [font] : [];
}
