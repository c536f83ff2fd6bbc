// What is pointed at in the timeline, the log or the ledger, shown on the drawing.

import { grownBy } from "#scene/boxes/box.ts";
import type { Scene } from "#scene/scene.ts";
import { useHighlightStore } from "#stores/highlight-store.ts";
import { type Brush, roundedPath } from "../brush.ts";

export function paintPointed({ context, palette, zoom }: Brush, scene: Scene): void {
  const { states, transitions } = useHighlightStore.getState().pointed;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.5 / zoom;
  context.setLineDash([5 / zoom, 3 / zoom]);
  for (const id of states) {
    const rect = scene.states.get(id)?.rect;
    if (!rect) continue;
    const { x, y, width, height } = grownBy(rect, 5 / zoom);
    roundedPath(context, x, y, width, height, 12);
    context.stroke();
  }
  context.setLineDash([]);
  for (const edge of transitions.size > 0 ? scene.edges.values() : []) {
    if (!transitions.has(edge.transition)) continue;
    context.beginPath();
    for (const { x, y } of edge.points) context.lineTo(x, y);
    context.globalAlpha = 0.35;
    context.lineWidth = 7 / zoom;
    context.stroke();
    context.globalAlpha = 1;
  }
}
