// The view on the drawing, shared by whoever paints, measures or moves it. React Flow owns it while a canvas is shown.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "#scene/scene.ts";
import type { Viewport } from "#stores/view-store.ts";

export interface ViewportOwner {
  /** Of the canvas on the page. */
  readonly element: HTMLElement;
  get(): Viewport;
  set(viewport: Viewport, isAnimated: boolean): void;
}

let owner: ViewportOwner | undefined;

export function takeViewport(taken: ViewportOwner): () => void {
  owner = taken;
  return () => {
    if (owner === taken) owner = undefined;
  };
}

export function viewportOwner(): ViewportOwner | undefined {
  return owner;
}

export function toDrawing({ x, y, zoom }: Viewport, at: Point): Point {
  return { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
}

export function toPage({ x, y, zoom }: Viewport, at: Point): Point {
  return { x: at.x * zoom + x, y: at.y * zoom + y };
}

/** The part of the drawing that is seen. */
export function seenThrough(viewport: Viewport, width: number, height: number): Rect {
  const { x, y } = toDrawing(viewport, { x: 0, y: 0 });
  return { x, y, width: width / viewport.zoom, height: height / viewport.zoom };
}

export const animationMs = 200;
export const leastZoom = 0.05;
export const mostZoom = 4;

/** Below this, words are no help any more. */
export const legibleZoom = 0.45;

/** What is seen of a drawing at first: all of it if it can be read then, or else where it begins. */
export function opening(bounds: Rect, start: Rect | undefined, width: number, height: number): Viewport {
  const whole = fitting(bounds, width, height, 1);
  if (!start || whole.zoom >= legibleZoom) return whole;
  const zoom = 0.7;
  const isNarrow = bounds.width * zoom <= room(width, margins.across);
  const margin = (width - room(width, margins.across)) / 2 / zoom;
  const seen = width / zoom;
  const leftmost = bounds.x - margin;
  const rightmost = bounds.x + bounds.width + margin - seen;
  const wanted = start.x + start.width / 2 - seen / 2;
  const left = isNarrow ? (leftmost + rightmost) / 2 : Math.min(rightmost, Math.max(leftmost, wanted));
  return { x: -left * zoom, y: Math.min(96, height / 4) - start.y * zoom, zoom };
}

/** Shows all of a part of the drawing, no nearer than `nearest`. */
export function fitting(rect: Rect, width: number, height: number, nearest: number): Viewport {
  const zoom = Math.min(
    nearest,
    Math.max(
      leastZoom,
      Math.min(
        room(width, margins.across) / Math.max(1, rect.width),
        room(height, margins.down) / Math.max(1, rect.height),
      ),
    ),
  );
  return {
    x: width / 2 - (rect.x + rect.width / 2) * zoom,
    y: height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  };
}

/** Clear of the bar for new things, which stands at the left. */
const margins = { across: 64, down: 48 };

/** Without a margin, which must not take what little there is. */
function room(length: number, margin: number): number {
  return length - 2 * Math.min(margin, length / 4);
}
