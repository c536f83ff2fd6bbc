// One state. Every kind has a shape of its own, so that they can be told apart without colour.

import type { FaceRow, SceneState } from "#scene/scene.ts";
import { measureText } from "#scene/text/measure-text.ts";
import { badgeStyle, nameStyle, rowStyle } from "#scene/text/styles.ts";
import { words } from "#words/canvas.ts";
import { type Brush, roundedPath, sansFont } from "./brush.ts";

const radius = 8;

/** It shows what is in it. */
export function isContainer({ childCount, collapsed, kind }: SceneState): boolean {
  return !collapsed && (childCount > 0 || kind === "compound" || kind === "parallel");
}

export function paintContainer(brush: Brush, state: SceneState): void {
  const { context, palette, highlight } = brush;
  const { x, y, width, height } = state.rect;
  roundedPath(context, x, y, width, height, radius + 2);
  context.fillStyle = groundOf(brush, state);
  context.fill();
  const glow = highlight.states.get(state.id);
  context.strokeStyle = glow ? palette[glow === "covered" ? "accent" : glow] : palette["line-strong"];
  context.lineWidth = glow ? 2 : 1;
  if (state.isRegion) context.setLineDash([6, 4]);
  context.stroke();
  context.setLineDash([]);
  if (state.kind === "parallel") paintParallelMark(brush, state);
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x + 1, y + state.face.headerHeight);
  context.lineTo(x + width - 1, y + state.face.headerHeight);
  context.stroke();
}

/** Over the arrows that pass a container, for its name is read before they are. */
export function paintTitle(brush: Brush, state: SceneState): void {
  const { context, hasWords } = brush;
  if (!hasWords) return;
  context.fillStyle = groundOf(brush, state);
  for (const { kind, rect, text } of state.face.rows)
    if (kind === "name")
      context.fillRect(state.rect.x + rect.x - 3, state.rect.y + rect.y, measureText(text, nameStyle) + 6, rect.height);
  paintFace(brush, state);
}

function groundOf({ palette }: Brush, { depth }: SceneState): string {
  return depth % 2 === 0 ? palette.surface : palette.canvas;
}

/** Two upright bars: what is inside runs side by side. */
function paintParallelMark({ context, palette }: Brush, { rect }: SceneState): void {
  context.fillStyle = palette.quiet;
  context.fillRect(rect.x + rect.width - 22, rect.y + 12, 3, 14);
  context.fillRect(rect.x + rect.width - 15, rect.y + 12, 3, 14);
}

export function paintLeaf(brush: Brush, state: SceneState): void {
  if (state.mark !== undefined) {
    paintHistory(brush, state);
    return;
  }
  const { context, palette, highlight, hasWords } = brush;
  const { x, y, width, height } = state.rect;
  const glow = highlight.states.get(state.id);
  const isFinal = state.kind === "final";
  const corner = isFinal ? height / 2 : radius;
  if (state.collapsed) paintStack(brush, state);
  roundedPath(context, x, y, width, height, Math.min(corner, 20));
  context.fillStyle = glow && glow !== "covered" ? palette[`${glow}-soft`] : palette.raised;
  context.fill();
  context.strokeStyle = glow ? palette[glow === "covered" ? "accent" : glow] : palette["line-strong"];
  context.lineWidth = glow ? 2 : 1.25;
  context.stroke();
  if (isFinal) {
    roundedPath(context, x + 3.5, y + 3.5, width - 7, height - 7, Math.min(corner, 20) - 3);
    context.lineWidth = 1;
    context.stroke();
  }
  paintFace(brush, state);
  if (state.collapsed && hasWords) {
    context.font = `400 11px ${sansFont}`;
    context.fillStyle = palette.quiet;
    context.textAlign = "right";
    context.fillText(words.inside(state.childCount), x + width - 10, y + height - 8);
    context.textAlign = "left";
  }
}

/** Sheets behind a collapsed state: there is more in it. */
function paintStack({ context, palette }: Brush, { rect }: SceneState): void {
  for (const by of [6, 3]) {
    roundedPath(context, rect.x + by, rect.y + by, rect.width, rect.height, radius);
    context.fillStyle = palette.surface;
    context.fill();
    context.strokeStyle = palette["line-strong"];
    context.lineWidth = 1;
    context.stroke();
  }
}

function paintHistory({ context, palette, highlight, hasWords }: Brush, { id, rect, mark = "H" }: SceneState): void {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const glow = highlight.states.get(id);
  context.beginPath();
  context.arc(middle.x, middle.y, rect.width / 2, 0, Math.PI * 2);
  context.fillStyle = palette.raised;
  context.fill();
  context.strokeStyle = glow ? palette.active : palette["line-strong"];
  context.lineWidth = 1.5;
  context.stroke();
  if (!hasWords) return;
  context.font = `600 14px ${sansFont}`;
  context.fillStyle = palette.ink;
  context.textAlign = "center";
  context.fillText(mark, middle.x, middle.y + 5);
  context.textAlign = "left";
}

function paintFace(brush: Brush, state: SceneState): void {
  if (brush.hasWords) for (const row of state.face.rows) paintRow(brush, state, row);
}

function paintRow(brush: Brush, { rect }: SceneState, row: FaceRow): void {
  const { context, palette } = brush;
  const x = rect.x + row.rect.x;
  const y = rect.y + row.rect.y;
  if (row.kind === "invocation") {
    paintCall(brush, row, x, y);
    return;
  }
  const isName = row.kind === "name";
  const style = isName ? nameStyle : rowStyle;
  context.font = `${style.weight} ${style.size}px ${sansFont}`;
  context.fillStyle = isName ? palette.ink : palette.quiet;
  context.fillText(row.text, x, y + row.rect.height - (isName ? 5 : 5));
}

function paintCall({ context, palette }: Brush, row: FaceRow, x: number, y: number): void {
  roundedPath(context, x, y + 3, row.rect.width, row.rect.height - 6, 6);
  context.fillStyle = palette.sunken;
  context.fill();
  paintBolt(context, palette.accent, x + 7, y + 7);
  context.font = `${rowStyle.weight} ${rowStyle.size}px ${sansFont}`;
  context.fillStyle = palette.ink;
  context.fillText(row.text, x + 20, y + 18);
  let right = x + row.rect.width - 5;
  context.font = `${badgeStyle.weight} ${badgeStyle.size}px ${sansFont}`;
  for (const badge of [...(row.badges ?? [])].reverse()) {
    const width = measureText(badge, badgeStyle) + 8;
    right -= width;
    roundedPath(context, right, y + 6.5, width, row.rect.height - 13, 4);
    context.fillStyle = palette["accent-soft"];
    context.fill();
    context.fillStyle = palette.accent;
    context.fillText(badge, right + 4, y + 17.5);
    right -= 4;
  }
}

export function paintBolt(context: CanvasRenderingContext2D, colour: string, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x + 5, y);
  context.lineTo(x, y + 8);
  context.lineTo(x + 3.5, y + 8);
  context.lineTo(x + 2.5, y + 13);
  context.lineTo(x + 8, y + 5);
  context.lineTo(x + 4.5, y + 5);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
