import type { Point, TransitionLayout } from "../../schema/layout.ts";

/** Bends lie on the drawing and not in a state: whoever takes both ends elsewhere takes them along. */
export function shiftedBends(layout: TransitionLayout, { x, y }: Point): TransitionLayout {
  const { bends = [] } = layout;
  if (bends.length === 0) return layout;
  return { ...layout, bends: bends.map((bend) => ({ ...bend, x: bend.x + x, y: bend.y + y })) };
}
