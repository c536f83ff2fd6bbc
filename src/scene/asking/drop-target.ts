import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { contains } from "../boxes/box.ts";
import type { Scene, SceneState } from "../scene.ts";
import { statesWithin } from "./part-within.ts";

/**
 * The state that what is dragged would fall into: the innermost under the pointer that can hold others, or the one whose
 * inside is shown. A plain state takes something in only when it is aimed at for a while (`intoPlain`). Into a closed one
 * goes what is dragged, and nothing that is made there and wants to be seen.
 */
export function dropTarget(scene: Scene, point: Point, dragged: ReadonlySet<Id>, intoPlain: boolean): Id {
  let found: SceneState | undefined;
  for (const state of statesWithin(scene, { x: point.x - 1, y: point.y - 1, width: 2, height: 2 })) {
    if (!contains(state.rect, point) || (found && state.depth < found.depth)) continue;
    if (canHold(state, dragged.size > 0, intoPlain) && !isDragged(scene, state, dragged)) found = state;
  }
  return found?.id ?? scene.focus;
}

function canHold({ kind, collapsed, childCount }: SceneState, intoClosed: boolean, intoPlain: boolean): boolean {
  if (kind === "final" || kind === "history" || (collapsed && !intoClosed)) return false;
  return kind !== "atomic" || childCount > 0 || intoPlain;
}

function isDragged(scene: Scene, state: SceneState, dragged: ReadonlySet<Id>): boolean {
  for (
    let one: SceneState | undefined = state;
    one;
    one = one.parent === undefined ? undefined : scene.states.get(one.parent)
  )
    if (dragged.has(one.id)) return true;
  return false;
}
