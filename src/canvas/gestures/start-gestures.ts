import { type Actor, createActor } from "xstate";
import { gestureMachine } from "./gesture-machine.ts";
import { rehearseDrag } from "./rehearse-drag.ts";

export function startGestures(dragEnded: () => void): Actor<typeof gestureMachine> {
  const actor = createActor(gestureMachine).start();
  const stopRehearsing = rehearseDrag();
  actor.subscribe({
    next(snapshot) {
      if (!snapshot.matches("dragging")) dragEnded();
      if (!snapshot.matches("idle")) stopRehearsing();
    },
    complete: stopRehearsing,
  });
  return actor;
}
