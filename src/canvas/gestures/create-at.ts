import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { StateKind } from "#model/schema/state.ts";
import { shifted } from "#scene/boxes/box.ts";
import { clearOf } from "#scene/boxes/clear-of.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { perform } from "#stores/project-store.ts";
import { startRenaming } from "#stores/view-store.ts";
import { onGrid } from "./snap.ts";

export const newSize = { width: 128, height: 40 };

/** A new state with its middle at a point of the drawing, to be named at once. */
export function createAt(scene: Scene, at: Point, parent: Id, kind?: StateKind): void {
  const origin = scene.states.get(parent)?.origin ?? { x: 0, y: 0 };
  const wanted = {
    x: onGrid(at.x - origin.x - newSize.width / 2),
    y: onGrid(at.y - origin.y - newSize.height / 2),
  };
  const place = shifted(wanted, farEnough({ ...shifted(wanted, origin), ...newSize }, boxesIn(scene, parent)));
  const done = perform("createState", { parent, at: place, ...(kind ? { kind } : {}) });
  const made = done.ok ? done.value.added.find(({ table }) => table === "states") : undefined;
  if (made) startRenaming(made, "canvas");
}

/** Of two that nearly touch the new one gives way, as far as an arrow between them needs. */
function farEnough(rect: Rect, others: readonly Rect[]): Point {
  const near = clearOf(rect, others, 16);
  return near.x === 0 && near.y === 0 ? near : clearOf(rect, others, 56);
}

function boxesIn(scene: Scene, parent: Id): Rect[] {
  return [...scene.states.values()].filter((state) => (state.parent ?? scene.focus) === parent).map(({ rect }) => rect);
}
