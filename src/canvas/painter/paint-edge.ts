import type { Point } from "#model/schema/layout.ts";
import type { EdgeKind, InitialMark, SceneEdge } from "#scene/scene.ts";
import { labelLineHeight, labelStyle } from "#scene/text/styles.ts";
import { type Brush, roundedPath, sansFont } from "./brush.ts";

const corner = 8;
const arrowLength = 8;
const arrowHalf = 4;

/** Told apart by their stroke: what needs no event is dotted, what waits is dashed. */
const dashes: Readonly<Record<EdgeKind, number[]>> = {
  event: [],
  done: [],
  error: [],
  after: [7, 4],
  always: [2, 4],
};

type EdgeTone = "plain" | "hovered" | "selected";
export type ToneOf = (edge: SceneEdge) => EdgeTone;

export function paintEdge(brush: Brush, edge: SceneEdge, tone: EdgeTone): void {
  const { context, palette, highlight } = brush;
  const glow = highlight.transitions.get(edge.transition);
  const colour = glow
    ? palette[glow === "covered" ? "accent" : glow]
    : tone === "plain"
      ? edge.kind === "error"
        ? palette.fault
        : palette.quiet
      : palette.accent;
  context.strokeStyle = colour;
  context.lineWidth = glow || tone === "selected" ? 2.25 : tone === "hovered" ? 1.75 : 1.25;
  const dash = dashes[edge.kind];
  if (dash.length > 0) context.setLineDash(dash);
  tracePath(context, edge.points);
  context.stroke();
  if (dash.length > 0) context.setLineDash([]);
  if (edge.target !== undefined) paintArrow(context, edge.points, colour);
}

function tracePath(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach((point, at) => {
    const next = points[at + 1];
    const before = points[at - 1];
    if (at === 0) context.moveTo(point.x, point.y);
    else if (next && before) {
      const room = Math.min(corner, half(before, point), half(point, next));
      context.arcTo(point.x, point.y, next.x, next.y, room);
    } else context.lineTo(point.x, point.y);
  });
}

function half(from: Point, to: Point): number {
  return Math.hypot(from.x - to.x, from.y - to.y) / 2;
}

function paintArrow(context: CanvasRenderingContext2D, points: readonly Point[], colour: string): void {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [x, y] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const back = { x: tip.x - x * arrowLength, y: tip.y - y * arrowLength };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(back.x + y * arrowHalf, back.y - x * arrowHalf);
  context.lineTo(back.x - y * arrowHalf, back.y + x * arrowHalf);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

export function paintInitialMark({ context, palette }: Brush, { dot, points }: InitialMark): void {
  context.strokeStyle = palette.quiet;
  context.lineWidth = 1.25;
  tracePath(context, points);
  context.stroke();
  paintArrow(context, points, palette.quiet);
  context.beginPath();
  context.arc(dot.x, dot.y, 4.5, 0, Math.PI * 2);
  context.fillStyle = palette.ink;
  context.fill();
}

export function paintLabel({ context, palette }: Brush, { label, kind }: SceneEdge, tone: EdgeTone): void {
  if (!label) return;
  const { x, y, width, height } = label.rect;
  roundedPath(context, x, y, width, height, 5);
  context.fillStyle = tone === "plain" ? palette.canvas : palette["accent-soft"];
  context.fill();
  const inset = label.priority === undefined ? 6 : 24;
  if (label.priority !== undefined) {
    context.beginPath();
    context.arc(x + 13, y + 11, 7.5, 0, Math.PI * 2);
    context.fillStyle = palette.sunken;
    context.fill();
    context.font = `600 10px ${sansFont}`;
    context.fillStyle = palette.quiet;
    context.textAlign = "center";
    context.fillText(String(label.priority), x + 13, y + 14.5);
    context.textAlign = "left";
  }
  context.font = `${labelStyle.weight} ${labelStyle.size}px ${sansFont}`;
  context.fillStyle = tone === "plain" ? (kind === "error" ? palette.fault : palette.ink) : palette.accent;
  label.lines.forEach((line, at) => {
    context.fillText(line, x + inset, y + 15 + at * labelLineHeight);
  });
}
