// What a run lays over the drawing: what is armed to break, where it will stand still, and what travels.

import type { Point } from "#model/schema/layout.ts";
import { overlaps } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { measureText, type TextStyle } from "#scene/text/measure-text.ts";
import { tokenMs, useHighlightStore } from "#stores/highlight-store.ts";
import { breakpointsNow } from "#stores/run/breakpoint-store.ts";
import { hasMotion } from "../has-motion.ts";
import { alongPath } from "./along-path.ts";
import { type Brush, roundedPath, sansFont } from "./brush.ts";

/** Answers whether something still moves, so that there must be another frame. */
export function paintRun(brush: Brush, scene: Scene, view: Rect, nowMs: number): boolean {
  paintBreakpoints(brush, scene, view);
  paintFaults(brush, scene, view);
  return paintTokens(brush, scene, nowMs);
}

function paintBreakpoints(brush: Brush, scene: Scene, view: Rect): void {
  for (const breakpoint of breakpointsNow()) {
    const isOff = breakpoint.disabled === true;
    if (breakpoint.kind === "state") {
      const rect = scene.states.get(breakpoint.state)?.rect;
      if (rect && overlaps(rect, view)) paintStop(brush, { x: rect.x, y: rect.y + 12 }, isOff);
    } else if (breakpoint.kind === "invocation") {
      for (const { rect, face } of scene.states.values()) {
        const row = face.rows.findIndex(({ invocation }) => invocation === breakpoint.invocation);
        if (row >= 0 && overlaps(rect, view)) paintStop(brush, { x: rect.x, y: rect.y + rect.height - 14 }, isOff);
      }
    } else if (breakpoint.kind === "transition" || breakpoint.kind === "guard") {
      const edge = scene.edges.get(breakpoint.transition);
      const at =
        edge && (edge.label ? { x: edge.label.rect.x, y: edge.label.rect.y + 10 } : alongPath(edge.points, 0.5));
      if (at) paintStop(brush, at, isOff);
    }
  }
}

function paintStop({ context, palette }: Brush, { x, y }: Point, isOff: boolean): void {
  context.beginPath();
  context.arc(x, y, 6, 0, Math.PI * 2);
  context.fillStyle = isOff ? palette.surface : palette.fault;
  context.fill();
  context.strokeStyle = isOff ? palette.fault : palette.surface;
  context.lineWidth = 1.5;
  context.stroke();
}

const chipHeight = 18;
const chipStyle: TextStyle = { size: 11, weight: 600 };
const leastZoom = 0.3;

function paintFaults(brush: Brush, scene: Scene, view: Rect): void {
  if (brush.zoom < leastZoom) return;
  const { faults } = useHighlightStore.getState();
  for (const [id, names] of faults.states) {
    const rect = scene.states.get(id)?.rect;
    if (rect && overlaps(rect, view)) paintChip(brush, { x: rect.x + 12, y: rect.y - chipHeight / 2 }, names);
  }
  for (const [id, names] of faults.transitions) {
    const edge = scene.edges.get(id);
    const at = edge && (edge.label ? { x: edge.label.rect.x, y: edge.label.rect.y - 6 } : alongPath(edge.points, 0.5));
    if (at) paintChip(brush, { x: at.x, y: at.y - chipHeight / 2 }, names);
  }
  if (faults.everywhere.length > 0)
    paintChip(brush, { x: scene.bounds.x, y: scene.bounds.y - 2 * chipHeight }, faults.everywhere);
}

function paintChip({ context, palette }: Brush, { x, y }: Point, names: readonly string[]): void {
  const more = names.length > 2 ? ` +${names.length - 2}` : "";
  const text = `${names.slice(0, 2).join(", ")}${more}`;
  const width = measureText(text, chipStyle) + 28;
  roundedPath(context, x, y, width, chipHeight, chipHeight / 2);
  context.fillStyle = palette["fault-soft"];
  context.fill();
  context.strokeStyle = palette.fault;
  context.lineWidth = 1;
  context.stroke();
  paintBolt(context, x + 9, y + 4, palette.fault);
  context.font = `${chipStyle.weight} ${chipStyle.size}px ${sansFont}`;
  context.fillStyle = palette.fault;
  context.fillText(text, x + 19, y + 12.5);
}

function paintBolt(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.beginPath();
  context.moveTo(x + 4, y);
  context.lineTo(x - 1, y + 6);
  context.lineTo(x + 2, y + 6);
  context.lineTo(x + 1, y + 11);
  context.lineTo(x + 6, y + 4.5);
  context.lineTo(x + 3, y + 4.5);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

function paintTokens({ context, palette, zoom }: Brush, scene: Scene, nowMs: number): boolean {
  if (!hasMotion()) return false;
  let isMoving = false;
  for (const { transition, sinceMs } of useHighlightStore.getState().tokens) {
    const share = (nowMs - sinceMs) / tokenMs;
    if (share >= 1 || share < 0) continue;
    isMoving = true;
    const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
    for (let part = 0; ; part++) {
      const edge = scene.edges.get(part === 0 ? transition : `${transition}:${part}`);
      if (!edge) break;
      const at = alongPath(edge.points, eased);
      if (!at) continue;
      context.beginPath();
      context.arc(at.x, at.y, Math.max(5, 4 / zoom), 0, Math.PI * 2);
      context.fillStyle = palette.active;
      context.fill();
      context.strokeStyle = palette.surface;
      context.lineWidth = 2;
      context.stroke();
    }
  }
  return isMoving;
}
