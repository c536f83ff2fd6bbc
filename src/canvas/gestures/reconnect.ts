import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { stateAt } from "./connect.ts";
import type { Gesture } from "./gesture.ts";

/** An end of the one selected transition goes before whatever else could be taken hold of there. */
export function selectedEnd(at: Point, reach: number): (() => Gesture) | undefined {
  const [only, ...others] = useViewStore.getState().selection;
  if (only?.table !== "transitions" || others.length > 0) return undefined;
  const isNear = (point: Point | undefined) => point && Math.hypot(point.x - at.x, point.y - at.y) <= reach;
  for (const edge of settledScene().edges.values()) {
    if (edge.transition !== only.id) continue;
    if (isNear(edge.points.at(-1))) return () => reconnectGesture(edge, "end");
    if (isNear(edge.points[0])) return () => reconnectGesture(edge, "start");
  }
  return undefined;
}

/** Takes one end of a transition to another state, or with Shift leads it there as well. In the open nothing changes. */
export function reconnectGesture(edge: SceneEdge, end: "start" | "end"): Gesture {
  const from = (end === "start" ? edge.points.at(-1) : edge.points[0]) ?? { x: 0, y: 0 };
  return {
    move({ at }) {
      useCanvasStore.setState({ connection: { from, to: at, target: stateAt(at) } });
    },
    finish({ at, isShift }) {
      dropGesture();
      const state = stateAt(at);
      if (state !== undefined) reconnect(edge, end, state, isShift);
    },
  };
}

function reconnect({ transition, key }: SceneEdge, end: "start" | "end", state: Id, isAdding: boolean): void {
  const record = currentProject().transitions[transition];
  if (!record) return;
  if (end === "start") {
    if (state !== record.source) perform("retargetTransition", { transition, source: state });
    return;
  }
  if (isAdding) {
    perform("retargetTransition", { transition, targets: [...record.targets, state] });
    return;
  }
  const at = key === transition ? 0 : Number(key.slice(transition.length + 1));
  if (record.targets[at] === state) return;
  const targets =
    record.targets.length === 0 ? [state] : record.targets.map((old, position) => (position === at ? state : old));
  perform("retargetTransition", { transition, targets });
}
