// What lies over the drawing and is not part of it.

import type { Point } from "#model/schema/layout.ts";
import { grownBy, overlaps } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { useHighlightStore } from "#stores/highlight-store.ts";
import { keyOf, useProblemsStore } from "#stores/problems/problems-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { layoutOfArrow } from "../arrows/bends-in-view.ts";
import { chosenBend } from "../arrows/chosen-handle.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { type Brush, roundedPath, sansFont } from "./brush.ts";

export function paintMarks(brush: Brush, scene: Scene, view: Rect): void {
  const canvas = useCanvasStore.getState();
  paintProblems(brush, scene, view);
  if (canvas.hovered !== undefined) outline(brush, scene.states.get(canvas.hovered)?.rect, 1.5, 0.5);
  for (const id of useHighlightStore.getState().pointed.states) outline(brush, scene.states.get(id)?.rect, 3, 1);
  for (const { table, id } of useViewStore.getState().selection) {
    if (table === "states") outline(brush, scene.states.get(id)?.rect, 2, 1);
    if (table === "notes") outline(brush, scene.notes.find((note) => note.id === id)?.rect, 2, 1);
    if (table === "transitions") paintEdgeEnds(brush, scene, id);
  }
  if (canvas.dropTarget !== undefined) paintDropTarget(brush, scene, canvas.dropTarget);
  if (canvas.connection) paintConnection(brush, scene);
  for (const guide of canvas.guides) paintGuide(brush, guide);
  for (const copy of canvas.copies) paintCopy(brush, copy);
  if (canvas.band) paintBand(brush, canvas.band);
}

/** The same width on the screen at every zoom. */
function outline({ context, palette, zoom }: Brush, rect: Rect | undefined, width: number, alpha: number): void {
  if (!rect) return;
  const { x, y, width: across, height } = grownBy(rect, 2.5 / zoom);
  roundedPath(context, x, y, across, height, 10);
  context.globalAlpha = alpha;
  context.strokeStyle = palette.accent;
  context.lineWidth = width / zoom;
  context.stroke();
  context.globalAlpha = 1;
}

function paintDropTarget(brush: Brush, scene: Scene, id: string): void {
  const rect = scene.states.get(id)?.rect;
  if (!rect) return;
  const { context, palette } = brush;
  roundedPath(context, rect.x, rect.y, rect.width, rect.height, 10);
  context.globalAlpha = 0.35;
  context.fillStyle = palette["accent-soft"];
  context.fill();
  context.globalAlpha = 1;
  outline(brush, rect, 3, 1);
}

function paintEdgeEnds({ context, palette, zoom }: Brush, scene: Scene, transition: string): void {
  const chosen = chosenBend();
  const bend = chosen === undefined ? undefined : layoutOfArrow(transition).bends?.[chosen];
  const isChosen = ({ x, y }: Point) => bend?.x === x && bend.y === y;
  for (const edge of scene.edges.values()) {
    if (edge.transition !== transition) continue;
    for (const point of edge.points) {
      const isEnd = point === edge.points[0] || point === edge.points.at(-1);
      context.beginPath();
      context.arc(point.x, point.y, (isEnd ? 5 : 3.5) / zoom, 0, Math.PI * 2);
      context.fillStyle = isChosen(point) ? palette.accent : palette.surface;
      context.fill();
      context.strokeStyle = palette.accent;
      context.lineWidth = 1.75 / zoom;
      context.stroke();
    }
  }
}

function paintConnection(brush: Brush, scene: Scene): void {
  const { context, palette, zoom } = brush;
  const { connection } = useCanvasStore.getState();
  if (!connection) return;
  outline(brush, scene.states.get(connection.target ?? "")?.rect, 3, 1);
  context.beginPath();
  context.moveTo(connection.from.x, connection.from.y);
  context.lineTo(connection.to.x, connection.to.y);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2 / zoom;
  context.setLineDash([6 / zoom, 4 / zoom]);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.arc(connection.to.x, connection.to.y, 4.5 / zoom, 0, Math.PI * 2);
  context.fillStyle = palette.accent;
  context.fill();
}

function paintGuide({ context, palette, zoom }: Brush, { x, y, width, height }: Rect): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width, y + height);
  context.strokeStyle = palette.fault;
  context.lineWidth = 1 / zoom;
  context.stroke();
}

function paintCopy({ context, palette, zoom }: Brush, { x, y, width, height }: Rect): void {
  roundedPath(context, x, y, width, height, 10);
  context.globalAlpha = 0.5;
  context.fillStyle = palette["accent-soft"];
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5 / zoom;
  context.setLineDash([6 / zoom, 4 / zoom]);
  context.stroke();
  context.setLineDash([]);
}

function paintBand({ context, palette, zoom }: Brush, { x, y, width, height }: Rect): void {
  context.fillStyle = palette.accent;
  context.globalAlpha = 0.08;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1 / zoom;
  context.strokeRect(x, y, width, height);
}

/** A sign at the corner of what the rules complain about. */
function paintProblems({ context, palette, zoom }: Brush, scene: Scene, view: Rect): void {
  const { byRecord } = useProblemsStore.getState();
  if (byRecord.size === 0 || zoom < 0.3) return;
  for (const state of scene.states.values()) {
    if (!overlaps(state.rect, view)) continue;
    const problems = byRecord.get(keyOf({ table: "states", id: state.id }));
    if (!problems) continue;
    const isError = problems.some(({ severity }) => severity === "error");
    if (!isError && problems.every(({ severity }) => severity === "info")) continue;
    const x = state.rect.x + 2;
    const y = state.rect.y + 2;
    context.beginPath();
    context.arc(x, y, 8, 0, Math.PI * 2);
    context.fillStyle = isError ? palette.fault : palette.warning;
    context.fill();
    context.font = `600 12px ${sansFont}`;
    context.fillStyle = palette.surface;
    context.textAlign = "center";
    context.fillText("!", x, y + 4.5);
    context.textAlign = "left";
  }
}
