// The bends of an arrow as they are seen now, which inside of a state is not as the document says them.

import type { Id } from "#model/schema/common.ts";
import type { Point, TransitionLayout } from "#model/schema/layout.ts";
import { originOf, seenFrom } from "#scene/route/seen-from.ts";
import { currentProject, type PerformOptions, perform } from "#stores/project-store.ts";
import { settledScene } from "../current-scene.ts";

export function layoutOfArrow(transition: Id): TransitionLayout {
  const { machine, focus } = settledScene();
  return seenFrom(currentProject(), machine, focus).layout.transitions?.[transition] ?? {};
}

/** Answers whether it was done. */
export function bendArrow(transition: Id, bends: readonly Point[], options?: PerformOptions): boolean {
  const { machine, focus } = settledScene();
  const { x, y } = originOf(currentProject(), machine, focus);
  const onDrawing = bends.map((bend) => ({ x: bend.x + x, y: bend.y + y }));
  return perform("routeTransition", { transition, bends: onDrawing }, options).ok;
}
