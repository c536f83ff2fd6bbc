import type { Highlight } from "#stores/highlight-store.ts";
import type { Palette } from "./palette.ts";

/** What every painting function needs: where to paint, in which colours, and how near one looks. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly zoom: number;
  readonly highlight: Highlight;
  /** Whether words can be read, and are few enough to be worth their ink. */
  readonly hasWords: boolean;
}

export const sansFont = '"Inter Variable", system-ui, sans-serif';

/** Small words are still a help in a small drawing; in a big one they would be a grey mist that costs time. */
export function hasWords(zoom: number, statesInView: number): boolean {
  return zoom >= (statesInView > 250 ? 0.5 : 0.25);
}

export function roundedPath(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
}
