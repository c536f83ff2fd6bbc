import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { drawThumbnail } from "./thumbnail.ts";

const project = buildProject({
  machine: "m",
  states: { "<b>": { on: { go: "end" } }, end: { kind: "final" } },
});

test("draws every state and arrow, without a word of the document", () => {
  const svg = drawThumbnail(project, "m", { theme: "light", width: 100, height: 50 });
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg.match(/<polyline/g)).toHaveLength(1);
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(svg).not.toContain("<text");
  expect(svg).not.toContain("<b>");
});

test("keeps strokes as thick on the screen when the picture is smaller", () => {
  const strokeOn = (width: number) => {
    const svg = drawThumbnail(project, "m", { theme: "dark", width, height: width / 2 });
    const stroke = Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);
    const [, , shown] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
    return (stroke * width) / (shown ?? 1);
  };
  expect(strokeOn(40)).toBeCloseTo(1, 1);
  expect(strokeOn(80)).toBeCloseTo(1, 1);
});

test("draws an empty machine", () => {
  const empty = buildProject({ machine: "m", states: {} });
  expect(drawThumbnail(empty, "m", { theme: "light", width: 80, height: 56 })).toMatch(/^<svg/);
});
