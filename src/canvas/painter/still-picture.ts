// While something is dragged, the rest of the drawing stands still. It is painted once, on a sheet of its own, and each
// frame is that sheet with what moves painted over it.

import type { ScenePart } from "#scene/asking/part-within.ts";
import { sameRect } from "#scene/boxes/box.ts";
import type { Scene } from "#scene/scene.ts";
import { sameItems } from "#scene/text/names-in.ts";
import type { Brush } from "./brush.ts";

/** What of a part of the drawing is as it was before the drag, or what is not. */
export function apartFrom(part: ScenePart, other: Scene, isSame: boolean): ScenePart {
  const marks = new Map(other.initialMarks.map((mark) => [mark.target, mark]));
  const notes = new Map(other.notes.map((note) => [note.id, note]));
  const moving = new Set(part.states.flatMap((state) => (other.states.get(state.id) === state ? [] : [state.id])));
  return {
    states: part.states.filter((state) => (other.states.get(state.id) === state) === isSame),
    edges: part.edges.filter((edge) => (other.edges.get(edge.key) === edge) === isSame),
    marks: part.marks.filter(({ target, dot }) => {
      const there = marks.get(target)?.dot;
      return (there?.x === dot.x && there.y === dot.y && !moving.has(target)) === isSame;
    }),
    notes: part.notes.filter(({ id, rect }) => {
      const there = notes.get(id)?.rect;
      return (there !== undefined && sameRect(there, rect)) === isSame;
    }),
  };
}

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly shows: readonly unknown[];
}

let sheet: Sheet | undefined;
/** Made once: that takes as long as painting on it. */
let paper: CanvasRenderingContext2D | null | undefined;

/** As large as the picture that is to be kept. */
export function paperFor({ width, height }: HTMLCanvasElement): CanvasRenderingContext2D | null {
  paper ??= document.createElement("canvas").getContext("2d", { alpha: false });
  if (!paper) return null;
  if (paper.canvas.width !== width) paper.canvas.width = width;
  if (paper.canvas.height !== height) paper.canvas.height = height;
  // Only now there is something to be painted on.
  paper.resetTransform();
  return paper;
}

/** `shows` is all that the picture depends on: while it is the same, so is the sheet. */
export function paintStill(brush: Brush, shows: readonly unknown[], paint: (brush: Brush) => void): void {
  const { context } = brush;
  const { width, height } = context.canvas;
  const all = [width, height, ...shows];
  if (!sheet || !sameItems(sheet.shows, all)) {
    const empty = paperFor(context.canvas);
    if (!empty) {
      paint(brush);
      return;
    }
    empty.setTransform(context.getTransform());
    paint({ ...brush, context: empty });
    sheet = { context: empty, shows: all };
  }
  const transform = context.getTransform();
  context.resetTransform();
  context.drawImage(sheet.context.canvas, 0, 0);
  context.setTransform(transform);
}

/** Once nothing is dragged any more. */
export function dropStill(): void {
  sheet = undefined;
}
