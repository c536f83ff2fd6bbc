// The life of one gesture, as a machine like the ones that are drawn here: a press is a click until the pointer has gone
// far enough to be a drag; Escape ends a drag without a trace.

import { assign, setup } from "xstate";
import { dropGesture } from "../canvas-store.ts";
import type { Gesture, Pointer } from "./gesture.ts";

interface Press {
  readonly pointer: Pointer;
  /** On the page, where a drag is told from a click. */
  readonly x: number;
  readonly y: number;
  /** What a drag from here would be; nothing where there is nothing to drag. */
  readonly begin: (() => Gesture) | undefined;
}

export type GestureEvent =
  | { readonly type: "press"; readonly press: Press }
  | { readonly type: "move"; readonly pointer: Pointer; readonly x: number; readonly y: number }
  | { readonly type: "release"; readonly pointer: Pointer }
  | { readonly type: "cancel" };

const dragFrom = 4;

export const gestureMachine = setup({
  types: {
    context: {} as { readonly press: Press | undefined; readonly gesture: Gesture | undefined },
    events: {} as GestureEvent,
  },
  guards: {
    isDrag: ({ context: { press }, event }) =>
      event.type === "move" &&
      press?.begin !== undefined &&
      Math.hypot(event.x - press.x, event.y - press.y) >= dragFrom,
  },
  actions: {
    remember: assign(({ event }) => (event.type === "press" ? { press: event.press, gesture: undefined } : {})),
    begin: assign(({ context: { press } }) => ({ gesture: press?.begin?.() })),
    move: ({ context: { gesture }, event }) => event.type === "move" && gesture?.move(event.pointer),
    finish: ({ context: { gesture }, event }) => event.type === "release" && gesture?.finish(event.pointer),
    drop({ context: { gesture } }) {
      dropGesture();
      gesture?.cancel?.();
    },
    forget: assign({ press: undefined, gesture: undefined }),
  },
}).createMachine({
  id: "gesture",
  context: { press: undefined, gesture: undefined },
  initial: "idle",
  states: {
    idle: { entry: "forget", on: { press: { target: "pressed", actions: "remember" } } },
    pressed: {
      on: {
        move: { guard: "isDrag", target: "dragging", actions: ["begin", "move"] },
        release: "idle",
        cancel: "idle",
      },
    },
    dragging: {
      on: {
        move: { actions: "move" },
        release: { target: "idle", actions: "finish" },
        cancel: { target: "idle", actions: "drop" },
      },
    },
  },
});
