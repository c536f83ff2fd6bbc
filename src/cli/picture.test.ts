import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { renderPng } from "#formats/png/render-png.ts";
import type { PictureFonts } from "#formats/svg/with-typeface.ts";
import { orderProject } from "#formats/testing/order-project.ts";
import { saveProject } from "#model/save.ts";
import { pictureFonts } from "./picture-fonts.ts";
import { runRender } from "./verbs/render.ts";

const input = { name: "order.json", text: saveProject(orderProject) };
const fonts = pictureFonts();

function picture(shapes: string, size = 20, scale = 1, used: PictureFonts = fonts) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect x="0" y="0" width="${size}" height="${size}" fill="#ffffff"/>${shapes}</svg>`;
  const png = renderPng(svg, used, scale);
  if (!png.ok) throw new Error(png.error);
  return { ...png.value, at: pixelsOf(png.value.bytes) };
}

/** Undoes what the file says of its rows. */
function pixelsOf(bytes: Uint8Array): (x: number, y: number) => string {
  const file = Buffer.from(bytes);
  const width = file.readUInt32BE(16);
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  const stride = width * 3;
  const data = Buffer.alloc((rows.length / (stride + 1)) * stride);
  for (let index = 0; index < data.length; index++) {
    const [row, column] = [Math.floor(index / stride), index % stride];
    data[index] = (rows[row * (stride + 1) + 1 + column] ?? 0) + (row === 0 ? 0 : (data[index - stride] ?? 0));
  }
  return (x, y) => data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).toString("hex");
}

test("writes a PNG of a machine", async () => {
  const outcome = await runRender(input, { output: "x.png", machine: "order", scale: "0.25" });
  expect(outcome).toMatchObject({ exitCode: 0, stderr: "", stdout: "", pictures: [{ path: "x.png" }] });
  expect(outcome.pictures?.[0]?.bytes.subarray(0, 8)).toEqual(Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10));
});

test("gives the same bytes on every machine", () => {
  const { bytes } = picture(
    `<rect x="3" y="3" width="50" height="30" rx="8" fill="#eef1f4" stroke="#2457c5" stroke-width="1.25"/>
     <path d="M5 50L30 50Q40 50 40 40L40 20" fill="none" stroke="#b3261e" stroke-dasharray="7 4"/>
     <text x="8" y="22" font-size="14" font-weight="600" textLength="40" fill="#17202b">Größe →</text>`,
    60,
    2,
  );
  expect(createHash("sha256").update(bytes).digest("hex")).toMatchInlineSnapshot(
    `"85683eee3eeee090f2136eec80c68cc4b08c9aa34d0386174603e14e5fce9b8d"`,
  );
});

test("fills, strokes and leaves holes as the picture says", () => {
  const { at } = picture(
    `<rect x="2" y="2" width="8" height="8" fill="#ff0000" stroke="#0000ff" stroke-width="2"/>
     <path d="M12 4H18" fill="none" stroke="#008000" stroke-width="2" stroke-dasharray="2 2"/>
     <circle cx="15" cy="14" r="4" fill="#112233"/>`,
  );
  expect([at(0, 0), at(1, 5), at(6, 6), at(11, 6)]).toEqual(["ffffff", "0000ff", "ff0000", "ffffff"]);
  expect([at(12, 4), at(14, 4), at(16, 3)]).toEqual(["008000", "ffffff", "008000"]);
  expect([at(15, 14), at(11, 10)]).toEqual(["112233", "ffffff"]);
});

test("draws letters with their holes, in the width that they were measured with", () => {
  const { at, missing } = picture('<text x="2" y="18" font-size="20" textLength="16" fill="#000000">O</text>');
  expect([at(10, 11), at(0, 0)]).toEqual(["ffffff", "ffffff"]);
  expect([at(3, 11), at(16, 11)].every((ink) => ink < "808080")).toBe(true);
  expect(missing).toBe(0);
});

test("draws what no typeface has as a box and counts it, and its own signs without one", () => {
  expect(picture('<text x="2" y="18" font-size="12" fill="#000000">漢字</text>').missing).toBe(2);
  expect(picture('<text x="2" y="18" font-size="12" fill="#000000">↻→≤≥≠ äßжλ</text>').missing).toBe(0);
});

test("refuses a picture that is too large, other endings, and a scale that is none", async () => {
  expect(renderPng('<svg viewBox="0 0 9000 9000"/>', fonts, 2)).toMatchObject({
    ok: false,
    error: expect.stringMatching(/18000 × 18000 pixels.*smaller scale/),
  });
  expect(await runRender(input, { output: "x.gif" })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/\.png/),
  });
  expect(await runRender(input, { output: "x.png", scale: "0" })).toMatchObject({ exitCode: 2 });
  expect(await runRender(input, { output: "x.svg", scale: "2" })).toMatchObject({ exitCode: 2 });
});
