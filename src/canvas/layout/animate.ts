import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Scene } from "#scene/scene.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { hasMotion } from "../has-motion.ts";

const durationMs = 260;
/** With more than this the way is not seen, only waited for. */
const mostStates = 300;

/** Shows where everything went: from where it was to where it is now. The document has changed already. */
export function animateFrom(before: Scene): void {
  const after = settledScene();
  if (!hasMotion() || after.states.size > mostStates) return;
  const away = [...after.states.values()].flatMap(({ id, origin }): [Id, Point][] => {
    const from = before.states.get(id)?.origin;
    if (!from) return [];
    return [[id, { x: from.x - origin.x, y: from.y - origin.y }]];
  });
  const start = performance.now();
  const step = (now: number) => {
    const left = 1 - Math.min(1, (now - start) / durationMs);
    const eased = left * left * left;
    const moved = new Map(away.map(([id, { x, y }]) => [id, { x: x * eased, y: y * eased }]));
    useCanvasStore.setState({ moved: left > 0 ? moved : new Map() });
    if (left > 0) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
