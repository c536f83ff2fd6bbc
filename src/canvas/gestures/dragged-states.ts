// What moving states and dragging copies of them have in common: how far they are taken, and what they would be dropped on.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { statesWithin } from "#scene/asking/part-within.ts";
import { grownBy, unionOf } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { settledScene } from "../current-scene.ts";
import type { Pointer } from "./gesture.ts";
import { outermost } from "./outermost.ts";
import { onGrid, type Snapped, snapMove } from "./snap.ts";

/** How long a plain state is aimed at before it takes something in. */
const aimMs = 500;

export interface DraggedStates {
  readonly scene: Scene;
  readonly states: readonly Id[];
  readonly rects: readonly Rect[];
  /** With Shift straight along one axis; `isFree` lets go of the grid and the neighbours. */
  takenTo(pointer: Pointer, isFree: boolean): Snapped;
  /** The state around them if they were let go now. */
  targetAt(pointer: Pointer): Id;
  /** The same, where that is another one than now, and not the machine. */
  newTargetAt(pointer: Pointer): Id | undefined;
}

/** `isLeft` says whether they go away from where they are: nothing can be dropped on itself. */
export function draggedStates(selected: readonly Id[], start: Point, isLeft: boolean): DraggedStates {
  const scene = settledScene();
  const states = outermost(selected);
  const rects = states.flatMap((id) => scene.states.get(id)?.rect ?? []);
  const [first, ...others] = rects;
  const whole = first && others.reduce(unionOf, first);
  const set = new Set(states);
  const neighbours = whole ? neighboursOf(scene, whole, isLeft ? set : new Set()) : [];
  let aim: { id: Id; since: number } | undefined;

  function targetAt(pointer: Pointer): Id {
    const plain = dropTarget(scene, pointer.at, set, true);
    if (aim?.id !== plain) aim = { id: plain, since: performance.now() };
    const isAimed = pointer.isAlt || performance.now() - aim.since > aimMs;
    return dropTarget(scene, pointer.at, set, isAimed);
  }

  return {
    scene,
    states,
    rects,
    takenTo({ at, isShift }, isFree) {
      const wanted = { x: at.x - start.x, y: at.y - start.y };
      if (!whole) return { by: { x: 0, y: 0 }, guides: [] };
      if (isShift) return { by: alongOneAxis(wanted), guides: [] };
      return isFree ? { by: wanted, guides: [] } : snapMove(whole, wanted, neighbours);
    },
    targetAt,
    newTargetAt(pointer) {
      const target = targetAt(pointer);
      const isElsewhere = states.some((id) => (scene.states.get(id)?.parent ?? scene.focus) !== target);
      return isElsewhere && target !== scene.focus ? target : undefined;
    },
  };
}

function alongOneAxis({ x, y }: Point): Point {
  return Math.abs(x) > Math.abs(y) ? { x: onGrid(x), y: 0 } : { x: 0, y: onGrid(y) };
}

function neighboursOf(scene: Scene, whole: Rect, dragged: ReadonlySet<Id>): Rect[] {
  const near = statesWithin(scene, grownBy(whole, 800));
  return near.slice(0, 60).flatMap(({ id, rect }) => (dragged.has(id) ? [] : rect));
}
