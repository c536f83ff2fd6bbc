import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { statesWithin } from "#scene/asking/part-within.ts";
import { grownBy, unionOf } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Gesture, Pointer } from "./gesture.ts";
import { moveTo } from "./move-to.ts";
import { outermost } from "./outermost.ts";
import { snapMove } from "./snap.ts";

/** How long a plain state is aimed at before it takes something in. */
const aimMs = 500;

/** Drags states; what they are dropped on becomes the state around them. */
export function moveGesture(states: readonly Id[], start: Point): Gesture {
  const scene = settledScene();
  const dragged = outermost(states);
  const rects = dragged.flatMap((id) => scene.states.get(id)?.rect ?? []);
  const whole = rects.reduce<Rect | undefined>((sum, rect) => (sum ? unionOf(sum, rect) : rect), undefined);
  const set = new Set(dragged);
  const neighbours = whole ? neighboursOf(scene, whole, set) : [];
  let aim: { id: Id; since: number } | undefined;

  function targetAt(pointer: Pointer): Id {
    const plain = dropTarget(scene, pointer.at, set, true);
    if (aim?.id !== plain) aim = { id: plain, since: performance.now() };
    const isAimed = pointer.isAlt || performance.now() - aim.since > aimMs;
    return dropTarget(scene, pointer.at, set, isAimed);
  }

  return {
    move(pointer) {
      if (!whole) return;
      const wanted = { x: pointer.at.x - start.x, y: pointer.at.y - start.y };
      const { by, guides } = pointer.isMod ? { by: wanted, guides: [] } : snapMove(whole, wanted, neighbours);
      const target = targetAt(pointer);
      const isElsewhere = dragged.some((id) => (scene.states.get(id)?.parent ?? scene.focus) !== target);
      useCanvasStore.setState({
        moved: new Map(dragged.map((id) => [id, by])),
        guides,
        dropTarget: isElsewhere && target !== scene.focus ? target : undefined,
      });
    },
    finish(pointer) {
      const { moved } = useCanvasStore.getState();
      const target = targetAt(pointer);
      dropGesture();
      drop(scene, dragged, moved, target);
    },
  };
}

function drop(scene: Scene, states: readonly Id[], moved: ReadonlyMap<Id, Point>, target: Id): void {
  const by = moved.get(states[0] ?? "");
  if (by && (by.x !== 0 || by.y !== 0)) moveTo(scene, { states, by, into: () => target });
}

function neighboursOf(scene: Scene, whole: Rect, dragged: ReadonlySet<Id>): Rect[] {
  const near = statesWithin(scene, grownBy(whole, 800));
  return near.slice(0, 60).flatMap(({ id, rect }) => (dragged.has(id) ? [] : rect));
}
