// What travels along the transitions that were just taken.

import type { Scene } from "#scene/scene.ts";
import { tokenMs, useHighlightStore } from "#stores/highlight-store.ts";
import { hasMotion } from "../../has-motion.ts";
import type { Brush } from "../brush.ts";
import { alongPath } from "./along-path.ts";

/** Answers whether something still moves. */
export function paintTokens({ context, palette, zoom }: Brush, scene: Scene, nowMs: number): boolean {
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
