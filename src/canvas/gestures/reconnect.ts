import type { Id } from "#model/schema/common.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { dropGesture, useCanvasStore } from "../canvas-store.ts";
import { stateAt } from "./connect.ts";
import type { Gesture } from "./gesture.ts";

/** Takes one end of a transition to another state. In the open it goes back to where it was. */
export function reconnectGesture(edge: SceneEdge, end: "start" | "end"): Gesture {
  const from = (end === "start" ? edge.points.at(-1) : edge.points[0]) ?? { x: 0, y: 0 };
  return {
    move({ at }) {
      useCanvasStore.setState({ connection: { from, to: at, target: stateAt(at) } });
    },
    finish({ at }) {
      dropGesture();
      const state = stateAt(at);
      if (state !== undefined) reconnect(edge, end, state);
    },
  };
}

function reconnect({ transition, key }: SceneEdge, end: "start" | "end", state: Id): void {
  const record = currentProject().transitions[transition];
  if (!record) return;
  if (end === "start") {
    if (state !== record.source) perform("retargetTransition", { transition, source: state });
    return;
  }
  const at = key === transition ? 0 : Number(key.slice(transition.length + 1));
  if (record.targets[at] === state) return;
  const targets =
    record.targets.length === 0 ? [state] : record.targets.map((old, position) => (position === at ? state : old));
  perform("retargetTransition", { transition, targets });
}
