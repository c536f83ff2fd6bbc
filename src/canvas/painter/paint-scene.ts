// The whole drawing, as far as it is in view: ground, containers from the outside in, notes, arrows, plain states, words.

import type { ScenePart } from "#scene/asking/part-within.ts";
import type { Rect, SceneEdge, SceneNote } from "#scene/scene.ts";
import { labelLineHeight, labelStyle } from "#scene/text/styles.ts";
import { type Brush, roundedPath, sansFont } from "./brush.ts";
import { paintEdge, paintInitialMark, paintLabel, type ToneOf } from "./paint-edge.ts";
import { paintFar } from "./paint-far.ts";
import { isContainer, paintContainer, paintLeaf, paintTitle } from "./paint-state.ts";

export function paintScene(brush: Brush, part: ScenePart, view: Rect, toneOf: ToneOf): void {
  paintGround(brush, view);
  paintParts(brush, part, toneOf);
}

/** Over what is painted already. */
export function paintParts(brush: Brush, part: ScenePart, toneOf: ToneOf): void {
  if (brush.hasWords) paintNear(brush, part, toneOf);
  else paintFar(brush, part, toneOf, (note) => paintNote(brush, note));
}

function paintNear(brush: Brush, { states, edges, marks, notes }: ScenePart, toneOf: ToneOf): void {
  for (const state of states) if (isContainer(state)) paintContainer(brush, state);
  for (const note of notes) paintNote(brush, note);
  for (const edge of edges) paintEdge(brush, edge, toneOf(edge));
  for (const state of states) if (isContainer(state)) paintTitle(brush, state);
  for (const mark of marks) paintInitialMark(brush, mark);
  for (const state of states) if (!isContainer(state)) paintLeaf(brush, state);
  paintForced(brush, edges, toneOf);
  for (const edge of edges) paintLabel(brush, edge, toneOf(edge));
}

/** An arrow that found no way round a box goes under it; a shade of it over the box shows where it goes on. */
function paintForced(brush: Brush, edges: readonly SceneEdge[], toneOf: ToneOf): void {
  brush.context.globalAlpha = 0.3;
  for (const edge of edges) if (edge.isForced) paintEdge(brush, edge, toneOf(edge));
  brush.context.globalAlpha = 1;
}

const dotGap = 24;

function paintGround({ context, palette, zoom }: Brush, { x, y, width, height }: Rect): void {
  context.fillStyle = palette.canvas;
  context.fillRect(x, y, width, height);
  if (zoom < 0.6) return;
  context.fillStyle = palette.line;
  const [left, top] = [Math.floor(x / dotGap) * dotGap, Math.floor(y / dotGap) * dotGap];
  for (let across = left; across < x + width; across += dotGap)
    for (let down = top; down < y + height; down += dotGap) context.fillRect(across - 0.75, down - 0.75, 1.5, 1.5);
}

/** A remark lies on what it covers; what a boundary is drawn around shows through. */
function paintNote({ context, palette, hasWords }: Brush, { rect, kind, lines }: SceneNote): void {
  roundedPath(context, rect.x, rect.y, rect.width, rect.height, 8);
  context.fillStyle = kind === "remark" ? palette.sunken : palette["accent-soft"];
  context.globalAlpha = kind === "remark" ? 1 : 0.25;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette["line-strong"];
  context.lineWidth = 1;
  context.setLineDash(kind === "boundary" ? [2, 5] : []);
  context.stroke();
  context.setLineDash([]);
  if (!hasWords) return;
  context.font = `${labelStyle.weight} ${labelStyle.size}px ${sansFont}`;
  context.fillStyle = palette.quiet;
  lines.forEach((line, at) => {
    context.fillText(line, rect.x + 10, rect.y + 16 + at * labelLineHeight);
  });
}
