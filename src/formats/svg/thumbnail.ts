// A machine as a sign of itself, for cards and lists: its shapes and arrows without words, and strokes that are as thick
// on the screen whatever it is scaled to.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { arrowHead } from "./arrow-head.ts";
import { isContainer } from "./draw-states.ts";
import { element, number } from "./element.ts";
import { type Palette, palettes } from "./palette.data.ts";

export interface ThumbnailOptions {
  readonly theme: "light" | "dark";
  /** In pixels of the screen. */
  readonly width: number;
  readonly height: number;
}

const padding = 6;
const headSize = 4;

export function drawThumbnail(project: Project, machine: Id, { theme, width, height }: ThumbnailOptions): string {
  const scene = sceneOf({ ...project, notes: {} }, machine);
  const { bounds } = scene;
  const scale = Math.min((width - 2 * padding) / bounds.width, (height - 2 * padding) / bounds.height, 1);
  const pixel = 1 / scale;
  const [w, h] = [width * pixel, height * pixel];
  const [left, top] = [bounds.x - (w - bounds.width) / 2, bounds.y - (h - bounds.height) / 2];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `${number(left)} ${number(top)} ${number(w)} ${number(h)}`,
  };
  return element("svg", attributes, partsOf(scene, palettes[theme], pixel).join(""));
}

function partsOf({ states, edges, initialMarks }: Scene, palette: Palette, pixel: number): string[] {
  const all = [...states.values()];
  const arrows = [...edges.values()].map(({ points, kind, target }) => {
    const stroke = kind === "error" ? palette.fault : palette.quiet;
    const line = element("polyline", {
      points: points.map(({ x, y }) => `${number(x)},${number(y)}`).join(" "),
      fill: "none",
      stroke,
      "stroke-width": pixel,
      "stroke-linejoin": "round",
    });
    return target === undefined ? line : line + arrowHead(points, stroke, headSize * pixel);
  });
  const starts = initialMarks.map(({ dot }) =>
    element("circle", { cx: dot.x, cy: dot.y, r: 2 * pixel, fill: palette.ink }),
  );
  return [
    ...all.filter(isContainer).map((state) => box(state, palette.surface, palette.lineStrong, pixel)),
    ...arrows,
    ...all.filter((state) => !isContainer(state)).map((state) => box(state, palette.accentSoft, palette.accent, pixel)),
    ...starts,
  ];
}

function box({ rect, kind, mark }: SceneState, fill: string, stroke: string, pixel: number): string {
  const { x, y, width, height } = rect;
  const isRound = kind === "final" || mark !== undefined;
  const rx = isRound ? Math.min(width, height) / 2 : Math.min(3 * pixel, Math.min(width, height) / 4);
  return element("rect", { x, y, width, height, rx, fill, stroke, "stroke-width": pixel });
}
