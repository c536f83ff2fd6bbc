// One frame: the scene through the view, and over it what is selected, pointed at, dragged or wrong.

import { partWithin } from "#scene/asking/part-within.ts";
import { grownBy } from "#scene/boxes/box.ts";
import { useHighlightStore } from "#stores/highlight-store.ts";
import { useViewStore, type Viewport } from "#stores/view-store.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { paintedScene, settledScene } from "../current-scene.ts";
import { seenThrough } from "../viewport.ts";
import { type Brush, hasWords } from "./brush.ts";
import type { ToneOf } from "./paint-edge.ts";
import { paintMarks } from "./paint-marks.ts";
import { paintParts, paintScene } from "./paint-scene.ts";
import type { Palette } from "./palette.ts";
import { paintRun } from "./run/paint-run.ts";
import { apartFrom, dropStill, paintStill } from "./still-picture.ts";

/** Answers whether something still moves, so that there must be another frame. */
export function paintFrame(context: CanvasRenderingContext2D, palette: Palette, viewport: Viewport): boolean {
  const scale = devicePixelRatio * viewport.zoom;
  context.setTransform(scale, 0, 0, scale, viewport.x * devicePixelRatio, viewport.y * devicePixelRatio);
  const { highlight, pointed } = useHighlightStore.getState();
  const scene = paintedScene();
  const view = seenThrough(viewport, context.canvas.width / devicePixelRatio, context.canvas.height / devicePixelRatio);
  const part = partWithin(scene, grownBy(view, 40));
  const { zoom } = viewport;
  const brush: Brush = { context, palette, zoom, highlight, hasWords: hasWords(zoom, part.states.length) };
  const { hoveredEdge } = useCanvasStore.getState();
  const { selection } = useViewStore.getState();
  const selected = new Set(selection.flatMap(({ table, id }) => (table === "transitions" ? [id] : [])));
  const toneOf: ToneOf = ({ key, transition }) => {
    if (selected.has(transition)) return "selected";
    return key === hoveredEdge || pointed.transitions.has(transition) ? "hovered" : "plain";
  };
  const settled = settledScene();
  if (scene === settled) {
    dropStill();
    paintScene(brush, part, view, toneOf);
  } else {
    const moving = apartFrom(part, settled, false);
    const still = apartFrom(partWithin(settled, grownBy(view, 40)), scene, true);
    const { x, y } = viewport;
    const shows = [settled, x, y, zoom, brush.hasWords, palette, highlight, pointed, hoveredEdge, selection];
    paintStill(brush, [...shows, ...still.states, ...still.edges], (sheet) => paintScene(sheet, still, view, toneOf));
    paintParts(brush, moving, toneOf);
  }
  paintMarks(brush, scene, view);
  return paintRun(brush, scene, view, performance.now());
}
