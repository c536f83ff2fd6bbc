import { success } from "#base/result.ts";
import { createState } from "#model/edits/states/create-state.ts";
import { connectStates } from "#model/edits/transitions/connect-states.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import { perform, performAs } from "#stores/project-store.ts";
import { startRenaming } from "#stores/view-store.ts";
import { words } from "#words/canvas/gestures.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { newSize } from "./create-at.ts";
import type { Gesture } from "./gesture.ts";
import { isOpenGround } from "./is-open-ground.ts";
import { onGrid } from "./snap.ts";

/** The state at a point, for arrows: a container counts only where it is taken by its header or edge. */
export function stateAt(point: Point): Id | undefined {
  const hit = hitTest(settledScene(), point, 4);
  return hit?.kind === "state" ? hit.id : undefined;
}

/** Draws a transition; let go in the open it makes the state that it leads to. */
export function connectGesture(source: Id, from: Point): Gesture {
  return {
    move({ at }) {
      const target = targetAt(at);
      useCanvasStore.setState({ connection: { from, to: at, target } });
    },
    finish({ at }) {
      dropGesture();
      const target = targetAt(at);
      if (target === undefined) connectToNew(source, from, at);
      else {
        const done = perform("connectStates", { source, target });
        const made = done.ok ? done.value.added.find(({ table }) => table === "transitions") : undefined;
        if (made) startRenaming(made, "canvas");
      }
    },
  };
}

/** The empty inside of a container is the open: that is where a new state is wanted. */
function targetAt(at: Point): Id | undefined {
  const scene = settledScene();
  const hit = hitTest(scene, at, 4);
  return hit?.kind === "state" && !isOpenGround(scene, hit) ? hit.id : undefined;
}

/** The new state has no name yet that its event could be called by. */
const newEvent = "next";

function connectToNew(source: Id, from: Point, at: Point): void {
  const scene = settledScene();
  const parent = dropTarget(scene, at, new Set(), false);
  const origin = scene.states.get(parent)?.origin ?? { x: 0, y: 0 };
  const corner = cornerOf(from, at);
  const place = { x: onGrid(corner.x - origin.x), y: onGrid(corner.y - origin.y) };
  const done = performAs(words.connectToNew, (project) => {
    const created = createState(project, { parent, at: place });
    if (!created.ok) return created;
    const target = Object.keys(created.value.states).find((id) => !Object.hasOwn(project.states, id));
    return target === undefined
      ? success(created.value)
      : connectStates(created.value, { source, target, event: newEvent });
  });
  const made = done.ok ? done.value.added.find(({ table }) => table === "states") : undefined;
  if (made) startRenaming(made, "canvas");
}

/** The middle of the side that the arrow comes to is where it was let go. */
function cornerOf(from: Point, { x, y }: Point): Point {
  const [across, down] = [x - from.x, y - from.y];
  if (Math.abs(across) > Math.abs(down)) return { x: across > 0 ? x : x - newSize.width, y: y - newSize.height / 2 };
  return { x: x - newSize.width / 2, y: down > 0 ? y : y - newSize.height };
}
