// Where runs stand still.

import type { Point } from "#model/schema/layout.ts";
import { overlaps } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { breakpointsNow } from "#stores/run/breakpoint-store.ts";
import type { Brush } from "../brush.ts";
import { alongPath } from "./along-path.ts";

export function paintBreakpoints(brush: Brush, scene: Scene, view: Rect): void {
  for (const breakpoint of breakpointsNow()) {
    const isOff = breakpoint.disabled === true;
    if (breakpoint.kind === "state") {
      const rect = scene.states.get(breakpoint.state)?.rect;
      if (rect && overlaps(rect, view)) paintStop(brush, { x: rect.x, y: rect.y + 12 }, isOff);
    } else if (breakpoint.kind === "invocation") {
      for (const { rect, face } of scene.states.values()) {
        const row = face.rows.findIndex(({ invocation }) => invocation === breakpoint.invocation);
        if (row >= 0 && overlaps(rect, view)) paintStop(brush, { x: rect.x, y: rect.y + rect.height - 14 }, isOff);
      }
    } else if (breakpoint.kind === "transition" || breakpoint.kind === "guard") {
      const edge = scene.edges.get(breakpoint.transition);
      const at =
        edge && (edge.label ? { x: edge.label.rect.x, y: edge.label.rect.y + 10 } : alongPath(edge.points, 0.5));
      if (at) paintStop(brush, at, isOff);
    }
  }
}

function paintStop({ context, palette }: Brush, { x, y }: Point, isOff: boolean): void {
  context.beginPath();
  context.arc(x, y, 6, 0, Math.PI * 2);
  context.fillStyle = isOff ? palette.surface : palette.fault;
  context.fill();
  context.strokeStyle = isOff ? palette.fault : palette.surface;
  context.lineWidth = 1.5;
  context.stroke();
}
