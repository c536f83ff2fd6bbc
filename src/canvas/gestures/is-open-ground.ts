import type { Hit } from "#scene/asking/hit-test.ts";
import type { Scene } from "#scene/scene.ts";

/** Nothing, or the inside of a container: where a drag selects and something new is made. */
export function isOpenGround(scene: Scene, hit: Hit | undefined): boolean {
  if (!hit) return true;
  if (hit.kind !== "state" || hit.part !== "body") return false;
  const state = scene.states.get(hit.id);
  return state !== undefined && state.childCount > 0 && !state.collapsed;
}
