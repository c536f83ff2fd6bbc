// What the pointer is over on the drawing is pointed at in the timeline and the log of a run too.

import type { Reference } from "#stores/reference.ts";
import { pointAt, pointAway } from "#stores/run/pointed-store.ts";
import { useCanvasStore } from "../../canvas-store.ts";
import { settledScene } from "../../current-scene.ts";

export function pointFromCanvas(): () => void {
  return useCanvasStore.subscribe(({ hovered, hoveredEdge }, before) => {
    if (hovered === before.hovered && hoveredEdge === before.hoveredEdge) return;
    const edge = hoveredEdge === undefined ? undefined : settledScene().edges.get(hoveredEdge);
    const about: Reference[] = [
      ...(hovered === undefined ? [] : [{ table: "states", id: hovered } as const]),
      ...(edge ? [{ table: "transitions", id: edge.transition } as const] : []),
    ];
    if (about.length > 0) pointAt("canvas", about);
    else pointAway("canvas");
  });
}
