// What a run lays over the drawing: what is armed to break, where it will stand still, and what travels.

import type { Rect, Scene } from "#scene/scene.ts";
import type { Brush } from "../brush.ts";
import { paintFaults } from "./paint-faults.ts";
import { paintBreakpoints } from "./paint-stops.ts";
import { paintTokens } from "./paint-tokens.ts";

/** Answers whether something still moves, so that there must be another frame. */
export function paintRun(brush: Brush, scene: Scene, view: Rect, nowMs: number): boolean {
  paintBreakpoints(brush, scene, view);
  const isStriking = paintFaults(brush, scene, view, nowMs);
  return paintTokens(brush, scene, nowMs) || isStriking;
}
