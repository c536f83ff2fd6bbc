import { type Actor, createActor } from "xstate";
import { gestureMachine } from "./gesture-machine.ts";

export function startGestures(dragEnded: () => void): Actor<typeof gestureMachine> {
  const actor = createActor(gestureMachine).start();
  actor.subscribe((snapshot) => {
    if (!snapshot.matches("dragging")) dragEnded();
  });
  return actor;
}
