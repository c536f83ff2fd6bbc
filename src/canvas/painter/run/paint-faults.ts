// What is armed to break, where it strikes; and how it strikes, at the very place of the run where it does.

import type { Point } from "#model/schema/layout.ts";
import { grownBy, overlaps } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { measureText, type TextStyle } from "#scene/text/measure-text.ts";
import { type Strike, useHighlightStore } from "#stores/highlight-store.ts";
import { hasMotion } from "../../has-motion.ts";
import { type Brush, roundedPath, sansFont } from "../brush.ts";
import { paintBolt } from "../paint-state.ts";
import { alongPath } from "./along-path.ts";

const chipHeight = 18;
const chipStyle: TextStyle = { size: 11, weight: 600 };
const leastZoom = 0.3;

/** How long the ring of a strike widens. */
const ringMs = 700;
const ringWidth = 22;

export function paintFaults(brush: Brush, scene: Scene, view: Rect, nowMs: number): boolean {
  const { faults, strike } = useHighlightStore.getState();
  const isMoving = strike !== undefined && paintRings(brush, scene, strike, nowMs);
  if (brush.zoom < leastZoom) return isMoving;
  for (const [id, names] of faults.states) {
    const rect = scene.states.get(id)?.rect;
    if (rect && overlaps(rect, view))
      paintChip(brush, { x: rect.x + 12, y: rect.y - chipHeight / 2 }, names, strike?.states.includes(id) === true);
  }
  for (const [id, names] of faults.transitions) {
    const edge = scene.edges.get(id);
    const at = edge && (edge.label ? { x: edge.label.rect.x, y: edge.label.rect.y - 6 } : alongPath(edge.points, 0.5));
    if (at) paintChip(brush, { x: at.x, y: at.y - chipHeight / 2 }, names, strike?.transitions.includes(id) === true);
  }
  if (faults.everywhere.length > 0)
    paintChip(
      brush,
      { x: scene.bounds.x, y: scene.bounds.y - 2 * chipHeight },
      faults.everywhere,
      strike?.isEverywhere === true,
    );
  return isMoving;
}

/** A ring that widens around what is struck. Where nothing may move, the chip alone says it. */
function paintRings({ context, palette }: Brush, scene: Scene, strike: Strike, nowMs: number): boolean {
  const share = (nowMs - strike.sinceMs) / ringMs;
  if (share < 0 || share >= 1 || !hasMotion()) return false;
  const rects = [
    ...strike.states.flatMap((id) => scene.states.get(id)?.rect ?? []),
    ...strike.transitions.flatMap((id) => scene.edges.get(id)?.label?.rect ?? []),
    ...(strike.isEverywhere ? [scene.bounds] : []),
  ];
  context.globalAlpha = 1 - share;
  context.strokeStyle = palette.fault;
  context.lineWidth = 3;
  for (const rect of rects) {
    const { x, y, width, height } = grownBy(rect, share * ringWidth);
    roundedPath(context, x, y, width, height, 10 + share * ringWidth);
    context.stroke();
  }
  context.globalAlpha = 1;
  return true;
}

function paintChip({ context, palette }: Brush, { x, y }: Point, names: readonly string[], isStruck: boolean): void {
  const more = names.length > 2 ? ` +${names.length - 2}` : "";
  const text = `${names.slice(0, 2).join(", ")}${more}`;
  const width = measureText(text, chipStyle) + 28;
  roundedPath(context, x, y, width, chipHeight, chipHeight / 2);
  context.fillStyle = isStruck ? palette.fault : palette["fault-soft"];
  context.fill();
  context.strokeStyle = palette.fault;
  context.lineWidth = 1;
  context.stroke();
  const ink = isStruck ? palette.surface : palette.fault;
  paintBolt(context, ink, x + 7, y + 2.5);
  context.font = `${chipStyle.weight} ${chipStyle.size}px ${sansFont}`;
  context.fillStyle = ink;
  context.fillText(text, x + 19, y + 12.5);
}
