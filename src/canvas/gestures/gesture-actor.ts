// Runs the machine of gestures. It is fetched after the first picture; what hands have done by then it is told in order.

import type { Actor } from "xstate";
import type { GestureEvent, gestureMachine } from "./gesture-machine.ts";

export interface GestureActor {
  readonly send: (event: GestureEvent) => void;
  readonly isDragging: () => boolean;
  readonly stop: () => void;
}

export function gestureActor(dragEnded: () => void): GestureActor {
  const waiting: GestureEvent[] = [];
  let actor: Actor<typeof gestureMachine> | undefined;
  let isStopped = false;
  const fetched = () =>
    import("./start-gestures.ts").then(({ startGestures }) => {
      if (isStopped || actor) return;
      actor = startGestures(dragEnded);
      for (const event of waiting.splice(0)) actor.send(event);
    });
  // Whatever keeps it away now, the next press asks again.
  fetched().catch(() => undefined);
  return {
    send(event) {
      if (actor) return actor.send(event);
      if (event.type === "press") {
        waiting.length = 0;
        fetched().catch(() => undefined);
      } else if (waiting.length === 0) return;
      waiting.push(event);
    },
    isDragging: () => actor?.getSnapshot().matches("dragging") === true,
    stop() {
      isStopped = true;
      actor?.stop();
    },
  };
}
