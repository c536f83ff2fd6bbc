// Turns the pointer on the canvas into gestures, clicks and menus.

import {
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type TouchEvent as ReactTouchEvent,
  useEffect,
  useMemo,
  useRef,
} from "react";
import type { Point } from "#model/schema/layout.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import { isSameReference } from "#stores/reference.ts";
import { openMenu, select, useViewStore } from "#stores/view-store.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { type AutoPan, autoPan } from "./auto-pan.ts";
import { type Pressed, press, referenceOf } from "./begin-gesture.ts";
import { doubleClick } from "./double-click.ts";
import type { Pointer } from "./gesture.ts";
import { type GestureActor, gestureActor } from "./gesture-actor.ts";
import { gripGesture, gripOf } from "./grip.ts";
import { isOpenGround } from "./is-open-ground.ts";
import { longPress } from "./long-press.ts";
import { type AnyPointer, pointerOf, reach } from "./pointer-of.ts";
import { selectedEnd } from "./reconnect.ts";

interface Ongoing {
  actor: GestureActor | undefined;
  pan: AutoPan | undefined;
  pressed: Pressed | undefined;
  /** Where the press was, on the page. */
  at: Point | undefined;
  last: AnyPointer | undefined;
  /** The space key is down: a drag moves the view, which is React Flow's to do. */
  isPanning: boolean;
  /** When the last two presses were. */
  presses: readonly [number, number];
}

const mostForClick = 10;
/** The slowest that any system can be set to, and some more. */
const longestDoubleClickMs = 2_000;

export function useGestures() {
  const ongoing = useRef<Ongoing>({
    actor: undefined,
    pan: undefined,
    pressed: undefined,
    at: undefined,
    last: undefined,
    isPanning: false,
    presses: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  });
  useEffect(() => {
    const { current } = ongoing;
    const actor = gestureActor(() => current.pan?.stop());
    current.actor = actor;
    current.pan = autoPan(() => current.last && sendMove(current, current.last));
    const onSpace = ({ type, key, target }: KeyboardEvent) => {
      if (key === " ") current.isPanning = type === "keydown" && !isControl(target);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !actor.isDragging()) return;
      event.preventDefault();
      event.stopPropagation();
      actor.send({ type: "cancel" });
    };
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("keydown", onSpace);
    window.addEventListener("keyup", onSpace);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("keydown", onSpace);
      window.removeEventListener("keyup", onSpace);
      current.pan?.stop();
      actor.stop();
    };
  }, []);
  return useMemo(() => handlers(ongoing.current), []);
}

function sendMove({ actor }: Ongoing, event: AnyPointer): void {
  actor?.send({ type: "move", pointer: pointerOf(event), x: event.clientX, y: event.clientY });
}

function handlers(ongoing: Ongoing) {
  const isDragging = () => ongoing.actor?.isDragging() === true;
  const hold = longPress((at) => {
    ongoing.actor?.send({ type: "cancel" });
    ongoing.pressed = undefined;
    askForMenu(at);
  });
  return {
    onPointerDown(event: ReactPointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary || isControl(event.target) || ongoing.isPanning) return;
      const pointer = pointerOf(event);
      ongoing.presses = [ongoing.presses[1], event.timeStamp];
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      const grip = gripOf(event);
      const held = selectedEnd(pointer.at, reach() * 1.5) ?? (grip && (() => gripGesture(grip, pointer)));
      ongoing.pressed = held ? { begin: held, click: () => undefined } : press(pointer, reach());
      // A finger on open ground moves the view, which is React Flow's to do.
      const isPan = event.pointerType === "touch" && !held && isOpenAt(pointer);
      const begin = isPan ? undefined : ongoing.pressed.begin;
      const { clientX: x, clientY: y } = event;
      ongoing.at = { x, y };
      if (event.pointerType === "touch") hold.begin(event);
      ongoing.actor?.send({ type: "press", press: { pointer, x, y, begin } });
    },
    onPointerMove(event: ReactPointerEvent<HTMLElement>) {
      if (!event.isPrimary) return;
      hold.follow(event);
      const { clientX, clientY, shiftKey, altKey, ctrlKey, metaKey } = event;
      ongoing.last = { clientX, clientY, shiftKey, altKey, ctrlKey, metaKey };
      sendMove(ongoing, event);
      if (isDragging()) ongoing.pan?.follow({ x: clientX, y: clientY });
      if (event.buttons === 0) hover(pointerOf(event));
    },
    onPointerUp(event: ReactPointerEvent<HTMLElement>) {
      if (!event.isPrimary) return;
      hold.stop();
      const { at } = ongoing;
      const isClick = !isDragging() && at && Math.hypot(at.x - event.clientX, at.y - event.clientY) < mostForClick;
      ongoing.actor?.send({ type: "release", pointer: pointerOf(event) });
      if (isClick) ongoing.pressed?.click();
      ongoing.pressed = undefined;
    },
    onPointerCancel() {
      hold.stop();
      ongoing.actor?.send({ type: "cancel" });
      ongoing.pressed = undefined;
    },
    onPointerLeave() {
      useCanvasStore.setState({ hovered: undefined, hoveredEdge: undefined });
    },
    /** One finger on something drags that and not the view; a second finger is a pinch, whatever the first was about. */
    onTouchStartCapture(event: ReactTouchEvent<HTMLElement>) {
      const touch = event.touches[0];
      if (!touch || isControl(event.target)) return;
      if (event.touches.length > 1) {
        hold.stop();
        ongoing.actor?.send({ type: "cancel" });
        ongoing.pressed = undefined;
        return;
      }
      const { clientX, clientY } = touch;
      const { shiftKey, altKey, ctrlKey, metaKey } = event;
      if (
        gripOf({ target: event.target, clientX, clientY }) ||
        !isOpenAt(pointerOf({ clientX, clientY, shiftKey, altKey, ctrlKey, metaKey }))
      )
        event.nativeEvent.stopImmediatePropagation();
    },
    /** The click that would follow lies beside the menu, and would close it. */
    onTouchEnd(event: ReactTouchEvent<HTMLElement>) {
      if (hold.hasAsked()) event.preventDefault();
    },
    onDoubleClick(event: ReactMouseEvent<HTMLElement>) {
      // The first of the two may have closed a dialog that was over this place.
      const isOurs = event.timeStamp - ongoing.presses[0] < longestDoubleClickMs;
      if (isOurs && !isControl(event.target)) doubleClick(pointerOf(event));
    },
    onContextMenu(event: ReactMouseEvent<HTMLElement>) {
      if (isControl(event.target)) return;
      hold.stop();
      event.preventDefault();
      askForMenu(event);
    },
  };
}

function askForMenu(event: AnyPointer): void {
  const pointer = pointerOf(event);
  const hit = hitTest(settledScene(), pointer.at, reach());
  const reference = hit && referenceOf(hit);
  const { selection } = useViewStore.getState();
  if (!reference) select([]);
  else if (!selection.some((one) => isSameReference(one, reference))) select([reference]);
  openMenu({ at: { x: event.clientX, y: event.clientY }, onCanvas: pointer.at });
}

function isOpenAt({ at }: Pointer): boolean {
  const scene = settledScene();
  return isOpenGround(scene, hitTest(scene, at, reach()));
}

function hover({ at }: Pointer): void {
  const hit = hitTest(settledScene(), at, reach());
  const hovered = hit?.kind === "state" ? hit.id : undefined;
  const hoveredEdge = hit?.kind === "edge" ? hit.key : undefined;
  const now = useCanvasStore.getState();
  if (now.hovered !== hovered || now.hoveredEdge !== hoveredEdge) useCanvasStore.setState({ hovered, hoveredEdge });
}

/** Buttons and fields on the canvas have a life of their own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, button, [data-control]") !== null;
}
