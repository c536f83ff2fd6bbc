import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { readFont } from "../png/read-font.ts";
import { exportSvg } from "./export.ts";
import type { PictureFonts } from "./with-typeface.ts";

function font(script: string, weight: number) {
  const path = `node_modules/@fontsource/inter/files/inter-${script}-${weight}-normal.woff`;
  const read = readFont(new Uint8Array(readFileSync(path)));
  return read ? [read] : [];
}

const fonts: PictureFonts = {
  normal: [...font("latin", 400), ...font("latin-ext", 400)],
  bold: [...font("latin", 600), ...font("latin-ext", 600)],
};

/** The typefaces of a picture as they are in it. */
function embedded(name: string) {
  const project = buildProject({ machine: "m", states: { a: { name, on: { go: { target: "a" } } } } });
  const svg = exportSvg(project, { fonts });
  if (!svg.ok) throw new Error(svg.error.message);
  const faces = [...svg.value.text.matchAll(/font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]*)\)/g)];
  return faces.map(([, weight, data = ""]) => ({ weight, font: readFont(Buffer.from(data, "base64")) }));
}

test("puts the letters of a picture into it, and no others", () => {
  const [normal, bold] = embedded("Ä & 1");
  expect([normal?.weight, bold?.weight]).toEqual(["400", "600"]);
  const [whole] = fonts.bold;
  for (const character of ["Ä", "&", "1", " "]) {
    const code = character.codePointAt(0) ?? 0;
    const [own, original] = [bold?.font?.glyphOf(code) ?? -1, whole?.glyphOf(code) ?? -2];
    expect(bold?.font?.advanceOf(own)).toBe(whole?.advanceOf(original));
    expect(bold?.font?.outlineOf(own)).toEqual(whole?.outlineOf(original));
  }
  expect(bold?.font?.glyphOf(0x5a)).toBeUndefined();
  expect(normal?.font?.glyphOf(0xc4)).toBeUndefined();
});

test("takes each script from the file that has it, and leaves to the viewer what none has", () => {
  const files = embedded("Łódź 日本");
  expect(files.map(({ weight }) => weight)).toEqual(["400", "600", "600"]);
  expect(files[2]?.font?.glyphOf(0x141)).toBeGreaterThan(0);
  expect(files.some(({ font: each }) => each?.glyphOf(0x65e5) !== undefined)).toBe(false);
});
