// Near the edge of the canvas a drag moves the view, so that it can go further than what is seen.

import type { Point } from "#model/schema/layout.ts";
import { viewportOwner } from "../viewport.ts";

const border = 36;
const fastest = 14;

/** How far the view goes in one frame, by where on the canvas the pointer is. */
export function panStep(at: Point, width: number, height: number): Point {
  return { x: stepAlong(at.x, width), y: stepAlong(at.y, height) };
}

function stepAlong(at: number, size: number): number {
  if (size < 4 * border) return 0;
  if (at < border) return Math.min(fastest, ((border - at) / border) * fastest);
  if (at > size - border) return -Math.min(fastest, ((at - size + border) / border) * fastest);
  return 0;
}

export interface AutoPan {
  /** The pointer is here now, on the page. */
  readonly follow: (client: Point) => void;
  readonly stop: () => void;
}

/** Calls `panned` after each step, for what is dragged is somewhere else then, though the pointer is not. */
export function autoPan(panned: () => void): AutoPan {
  let client: Point | undefined;
  let frame = 0;
  const step = () => {
    frame = 0;
    const owner = viewportOwner();
    if (!owner || !client) return;
    const { left, top, width, height } = owner.element.getBoundingClientRect();
    const by = panStep({ x: client.x - left, y: client.y - top }, width, height);
    if (by.x === 0 && by.y === 0) return;
    const { x, y, zoom } = owner.get();
    owner.set({ x: x + by.x, y: y + by.y, zoom }, false);
    panned();
    frame = requestAnimationFrame(step);
  };
  return {
    follow(at) {
      client = at;
      frame ||= requestAnimationFrame(step);
    },
    stop() {
      client = undefined;
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
