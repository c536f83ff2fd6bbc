// Arrows and their labels.

import type { Point } from "#model/schema/layout.ts";
import type { EdgeKind, InitialMark, SceneEdge } from "#scene/scene.ts";
import { labelLineHeight, labelStyle } from "#scene/text/styles.ts";
import { arrowHead } from "./arrow-head.ts";
import type { Pen } from "./draw-states.ts";
import { element, number, textElement } from "./element.ts";

const corner = 8;

/** Told apart by their stroke: what needs no event is dotted, what waits is dashed. */
const dashes: Readonly<Record<EdgeKind, string | undefined>> = {
  event: undefined,
  done: undefined,
  error: undefined,
  after: "7 4",
  always: "2 4",
};

export function drawEdge({ palette, covered }: Pen, { kind, points, target, transition }: SceneEdge): string {
  const isCovered = covered.has(transition);
  const stroke = isCovered ? palette.accent : kind === "error" ? palette.fault : palette.quiet;
  const line = element("path", {
    d: pathOf(points),
    fill: "none",
    stroke,
    "stroke-width": isCovered ? 2 : 1.25,
    "stroke-dasharray": dashes[kind],
  });
  return target === undefined ? line : line + arrowHead(points, stroke);
}

export function drawLabel({ palette }: Pen, { label, kind }: SceneEdge): string {
  if (!label) return "";
  const { x, y, width, height } = label.rect;
  const inset = label.priority === undefined ? 6 : 24;
  const fill = kind === "error" ? palette.fault : palette.ink;
  const mark =
    label.priority === undefined
      ? []
      : [
          element("circle", { cx: x + 13, cy: y + 11, r: 7.5, fill: palette.sunken }),
          textElement(String(label.priority), x + 13, y + 14.5, { size: 10, weight: 600 }, palette.quiet, {
            "text-anchor": "middle",
          }),
        ];
  const lines = label.lines.map((line, at) =>
    textElement(line, x + inset, y + 15 + at * labelLineHeight, labelStyle, fill),
  );
  return [element("rect", { x, y, width, height, rx: 5, fill: palette.canvas }), ...mark, ...lines].join("");
}

export function drawInitialMark({ palette }: Pen, { dot, points }: InitialMark): string {
  return [
    element("path", { d: pathOf(points), fill: "none", stroke: palette.quiet, "stroke-width": 1.25 }),
    arrowHead(points, palette.quiet),
    element("circle", { cx: dot.x, cy: dot.y, r: 4.5, fill: palette.ink }),
  ].join("");
}

function pathOf(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const before = points[at - 1];
      const next = points[at + 1];
      if (!before) return `M${pair(point)}`;
      if (!next) return `L${pair(point)}`;
      const room = Math.min(corner, distance(before, point) / 2, distance(point, next) / 2);
      return `L${pair(towards(point, before, room))}Q${pair(point)} ${pair(towards(point, next, room))}`;
    })
    .join("");
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function distance(from: Point, to: Point): number {
  return Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2);
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}
