// The typeface that goes into pictures, script by script: fetched when a picture is made, and only what it writes.

import cyrillicNormal from "@fontsource/inter/files/inter-cyrillic-400-normal.woff?url";
import cyrillicBold from "@fontsource/inter/files/inter-cyrillic-600-normal.woff?url";
import cyrillicExtNormal from "@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff?url";
import cyrillicExtBold from "@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff?url";
import greekNormal from "@fontsource/inter/files/inter-greek-400-normal.woff?url";
import greekBold from "@fontsource/inter/files/inter-greek-600-normal.woff?url";
import greekExtNormal from "@fontsource/inter/files/inter-greek-ext-400-normal.woff?url";
import greekExtBold from "@fontsource/inter/files/inter-greek-ext-600-normal.woff?url";
import latinNormal from "@fontsource/inter/files/inter-latin-400-normal.woff?url";
import latinBold from "@fontsource/inter/files/inter-latin-600-normal.woff?url";
import latinExtNormal from "@fontsource/inter/files/inter-latin-ext-400-normal.woff?url";
import latinExtBold from "@fontsource/inter/files/inter-latin-ext-600-normal.woff?url";
import vietnameseNormal from "@fontsource/inter/files/inter-vietnamese-400-normal.woff?url";
import vietnameseBold from "@fontsource/inter/files/inter-vietnamese-600-normal.woff?url";
import { type Font, readFont } from "#formats/png/read-font.ts";
import type { PictureFonts } from "#formats/svg/with-typeface.ts";
import type { Project } from "#model/schema/project.ts";

interface Script {
  readonly isIn: RegExp;
  readonly normal: string;
  readonly bold: string;
}

const accents = /[\u0100-\u036f\u1e00-\u1eff]/;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;

/** In the order in which the command line looks for a character. */
const scripts: readonly Script[] = [
  { isIn: /(?:)/, normal: latinNormal, bold: latinBold },
  { isIn: accents, normal: latinExtNormal, bold: latinExtBold },
  { isIn: cyrillic, normal: cyrillicNormal, bold: cyrillicBold },
  { isIn: cyrillic, normal: cyrillicExtNormal, bold: cyrillicExtBold },
  { isIn: greek, normal: greekNormal, bold: greekBold },
  { isIn: greek, normal: greekExtNormal, bold: greekExtBold },
  { isIn: accents, normal: vietnameseNormal, bold: vietnameseBold },
];

const known = new Map<string, Promise<Font | undefined>>();

/** None where they can't be fetched: the picture is drawn with the letters of whoever looks at it. */
export async function loadPictureFonts(project: Project): Promise<PictureFonts> {
  const text = JSON.stringify(project);
  const used = scripts.filter(({ isIn }) => isIn.test(text));
  const all = async (files: readonly string[]) =>
    (await Promise.all(files.map(fetched))).filter((font) => font !== undefined);
  const [normal, bold] = await Promise.all([all(used.map((each) => each.normal)), all(used.map((each) => each.bold))]);
  return { normal, bold };
}

function fetched(address: string): Promise<Font | undefined> {
  const font =
    known.get(address) ??
    fetch(address)
      .then((response) => response.arrayBuffer())
      .then((bytes) => readFont(new Uint8Array(bytes)))
      .catch(() => undefined);
  known.set(address, font);
  return font;
}
