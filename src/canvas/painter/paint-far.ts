// The drawing from so far away that nothing can be read. There are many boxes and lines then and none of them shows much,
// so they are painted in few strokes: all that look alike at once, without round corners, dashes or arrowheads that could
// not be seen. Lines are never thinner than the screen can show.

import type { ScenePart } from "#scene/asking/part-within.ts";
import type { SceneEdge, SceneNote, SceneState } from "#scene/scene.ts";
import { type Brush, sansFont } from "./brush.ts";
import { paintEdge, type ToneOf } from "./paint-edge.ts";
import { isContainer, paintLeaf } from "./paint-state.ts";

export function paintFar(brush: Brush, part: ScenePart, toneOf: ToneOf, paintNote: (note: SceneNote) => void): void {
  const containers = part.states.filter(isContainer);
  const leaves = part.states.filter((state) => !isContainer(state));
  paintContainers(brush, containers);
  for (const note of part.notes) paintNote(note);
  paintEdges(brush, part.edges, toneOf);
  for (const { dot } of part.marks) paintDot(brush, dot);
  paintLeaves(brush, leaves);
  paintNames(brush, containers);
}

/** So wide that it is one line of pixels, however far away. */
function hairline({ zoom }: Brush, width: number): number {
  return Math.max(width, 1 / zoom);
}

function paintContainers(brush: Brush, containers: readonly SceneState[]): void {
  const { context, palette, highlight } = brush;
  for (const { rect, depth } of containers) {
    context.fillStyle = depth % 2 === 0 ? palette.surface : palette.canvas;
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
  }
  context.strokeStyle = palette["line-strong"];
  context.lineWidth = hairline(brush, 1);
  for (const { rect } of containers) context.strokeRect(rect.x, rect.y, rect.width, rect.height);
  for (const { id, rect } of containers) {
    const glow = highlight.states.get(id);
    if (!glow) continue;
    context.strokeStyle = palette[glow === "covered" ? "accent" : glow];
    context.lineWidth = hairline(brush, 2) * 2;
    context.strokeRect(rect.x, rect.y, rect.width, rect.height);
  }
}

/** Those that stand out are painted as they are from near, after the others. */
function paintEdges(brush: Brush, edges: readonly SceneEdge[], toneOf: ToneOf): void {
  const { context, palette, highlight } = brush;
  const special: SceneEdge[] = [];
  context.lineWidth = hairline(brush, 1.25);
  context.globalAlpha = 0.6;
  for (const isError of [false, true]) {
    context.beginPath();
    for (const edge of edges) {
      if ((edge.kind === "error") !== isError) continue;
      if (highlight.transitions.has(edge.transition) || toneOf(edge) !== "plain") special.push(edge);
      else traceLine(context, edge);
    }
    context.strokeStyle = isError ? palette.fault : palette.quiet;
    context.stroke();
  }
  context.globalAlpha = 1;
  for (const edge of special) paintEdge(brush, edge, toneOf(edge));
}

function traceLine(context: CanvasRenderingContext2D, { points }: SceneEdge): void {
  const [first] = points;
  if (!first) return;
  context.moveTo(first.x, first.y);
  for (let at = 1; at < points.length; at++) {
    const point = points[at];
    if (point) context.lineTo(point.x, point.y);
  }
}

function paintDot({ context, palette, zoom }: Brush, { x, y }: { readonly x: number; readonly y: number }): void {
  if (zoom < 0.1) return;
  context.fillStyle = palette.ink;
  context.fillRect(x - 4, y - 4, 8, 8);
}

/** From here on the shape of a state is a few pixels, and a plain box does for all kinds. */
const shapeless = 0.12;

function paintLeaves(brush: Brush, leaves: readonly SceneState[]): void {
  const { context, palette, highlight, zoom } = brush;
  const isPlain = ({ id, kind, collapsed }: SceneState) =>
    !highlight.states.has(id) && (zoom < shapeless || ((kind === "atomic" || kind === "compound") && !collapsed));
  const plain = leaves.filter(isPlain);
  context.fillStyle = palette.raised;
  for (const { rect } of plain) context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.strokeStyle = palette["line-strong"];
  context.lineWidth = hairline(brush, 1.25);
  for (const { rect } of plain) context.strokeRect(rect.x, rect.y, rect.width, rect.height);
  for (const state of leaves) if (!isPlain(state)) paintStandingOut(brush, state);
}

function paintStandingOut(brush: Brush, state: SceneState): void {
  const { context, palette, highlight, zoom } = brush;
  const glow = highlight.states.get(state.id);
  if (zoom >= shapeless || !glow) {
    paintLeaf(brush, state);
    return;
  }
  const { x, y, width, height } = state.rect;
  context.fillStyle = palette[glow === "covered" ? "accent" : glow];
  context.fillRect(x, y, width, height);
}

const nameSize = 11;

/** The names of containers, from the outside in, as long as they fit and cover no other. */
function paintNames({ context, palette, zoom }: Brush, containers: readonly SceneState[]): void {
  const size = nameSize / zoom;
  context.font = `600 ${size}px ${sansFont}`;
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.canvas;
  context.lineWidth = size / 3;
  const written: { readonly x: number; readonly y: number; readonly end: number }[] = [];
  for (const { rect, face } of containers) {
    const name = face.rows[0]?.text ?? "";
    const room = rect.width - size;
    if (room < size * 4 || rect.height < size * 1.5) continue;
    const [x, y] = [rect.x + size / 2, rect.y + size * 1.2];
    const end = x + Math.min(room, name.length * size * 0.62);
    if (written.some((one) => Math.abs(one.y - y) < size * 1.1 && one.x < end && x < one.end)) continue;
    context.strokeText(name, x, y, room);
    context.fillText(name, x, y, room);
    written.push({ x, y, end });
  }
}
