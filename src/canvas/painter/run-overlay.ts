// What a run lays over the drawing comes when there is something of it: most drawings are looked at without.

import type { Rect, Scene } from "#scene/scene.ts";
import { noHighlight, useHighlightStore } from "#stores/highlight-store.ts";
import { breakpointsNow } from "#stores/run/breakpoint-store.ts";
import type { Brush } from "./brush.ts";

type Paint = (brush: Brush, scene: Scene, view: Rect, nowMs: number) => boolean;

let paint: Paint | undefined;
let isAsked = false;

async function load(): Promise<void> {
  isAsked = true;
  const { paintRun } = await import("./run/paint-run.ts");
  const { pointFromCanvas } = await import("./run/point-from-canvas.ts");
  paint = paintRun;
  pointFromCanvas();
}

/** Answers whether there must be another frame. */
export function paintOverlay(brush: Brush, scene: Scene, view: Rect): boolean {
  if (paint) return paint(brush, scene, view, performance.now());
  const { highlight, faults } = useHighlightStore.getState();
  const isWanted = highlight !== noHighlight || faults.everywhere.length > 0 || breakpointsNow().length > 0;
  if (isWanted && !isAsked) load().catch(() => {});
  return isWanted;
}
