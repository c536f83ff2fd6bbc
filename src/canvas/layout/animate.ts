import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Scene } from "#scene/scene.ts";
import { currentProject } from "#stores/project-store.ts";
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
  const project = currentProject();
  // At once, or the first picture would be of the end.
  let shown = show(away, 1);
  const step = (now: number) => {
    // A drag has taken over.
    if (useCanvasStore.getState().moved !== shown) return;
    const left = currentProject() === project ? 1 - Math.min(1, (now - start) / durationMs) : 0;
    shown = show(left > 0 ? away : [], left * left * left);
    if (left > 0) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function show(away: readonly (readonly [Id, Point])[], eased: number): ReadonlyMap<Id, Point> {
  const moved = new Map(away.map(([id, { x, y }]) => [id, { x: x * eased, y: y * eased }]));
  useCanvasStore.setState({ moved });
  return moved;
}
