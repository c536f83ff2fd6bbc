// Turns the pointer on the canvas into gestures, clicks and menus.

import {
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { type Actor, createActor } from "xstate";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import { perform } from "#stores/project-store.ts";
import { isSameReference } from "#stores/reference.ts";
import { openMenu, select, startRenaming, useViewStore } from "#stores/view-store.ts";
import { useCanvasStore } from "../canvas-store.ts";
import { settledScene } from "../current-scene.ts";
import { toDrawing, viewportOwner } from "../viewport.ts";
import { type Pressed, press, referenceOf } from "./begin-gesture.ts";
import { connectGesture } from "./connect.ts";
import type { Pointer } from "./gesture.ts";
import { gestureMachine } from "./gesture-machine.ts";
import { resizeGesture } from "./resize.ts";
import { onGrid } from "./snap.ts";

const tolerance = 7;

type AnyPointer = Pick<PointerEvent, "clientX" | "clientY" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

function pointerOf({ clientX, clientY, shiftKey, altKey, ctrlKey, metaKey }: AnyPointer): Pointer {
  const owner = viewportOwner();
  const { left, top } = owner?.element.getBoundingClientRect() ?? { left: 0, top: 0 };
  const at = owner ? toDrawing(owner.get(), { x: clientX - left, y: clientY - top }) : { x: 0, y: 0 };
  return { at, isShift: shiftKey, isAlt: altKey, isMod: ctrlKey || metaKey };
}

function reach(): number {
  return tolerance / (viewportOwner()?.get().zoom ?? 1);
}

export function useGestures() {
  const machine = useRef<Actor<typeof gestureMachine>>(undefined);
  const pressed = useRef<Pressed>(undefined);
  useEffect(() => {
    const actor = createActor(gestureMachine).start();
    machine.current = actor;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !actor.getSnapshot().matches("dragging")) return;
      event.preventDefault();
      event.stopPropagation();
      actor.send({ type: "cancel" });
    };
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      actor.stop();
    };
  }, []);
  return useMemo(() => handlers(machine, pressed), []);
}

function handlers(
  machine: { readonly current: Actor<typeof gestureMachine> | undefined },
  pressed: { current: Pressed | undefined },
) {
  const isDragging = () => machine.current?.getSnapshot().matches("dragging") === true;
  return {
    onPointerDown(event: ReactPointerEvent<HTMLElement>) {
      if (event.button !== 0 || isControl(event.target)) return;
      const pointer = pointerOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      const grip = gripOf(event.target);
      pressed.current = grip
        ? { begin: () => beginAt(grip, pointer), click: () => undefined }
        : press(pointer, reach());
      const { clientX: x, clientY: y } = event;
      machine.current?.send({ type: "press", press: { pointer, x, y, begin: pressed.current.begin } });
    },
    onPointerMove(event: ReactPointerEvent<HTMLElement>) {
      const pointer = pointerOf(event);
      machine.current?.send({ type: "move", pointer, x: event.clientX, y: event.clientY });
      if (event.buttons === 0) hover(pointer);
    },
    onPointerUp(event: ReactPointerEvent<HTMLElement>) {
      const wasDrag = isDragging();
      machine.current?.send({ type: "release", pointer: pointerOf(event) });
      if (!wasDrag) pressed.current?.click();
      pressed.current = undefined;
    },
    onPointerCancel() {
      machine.current?.send({ type: "cancel" });
      pressed.current = undefined;
    },
    onPointerLeave() {
      useCanvasStore.setState({ hovered: undefined, hoveredEdge: undefined });
    },
    onDoubleClick(event: ReactMouseEvent<HTMLElement>) {
      if (isControl(event.target)) return;
      doubleClick(pointerOf(event));
    },
    onContextMenu(event: ReactMouseEvent<HTMLElement>) {
      if (isControl(event.target)) return;
      event.preventDefault();
      const pointer = pointerOf(event);
      const hit = hitTest(settledScene(), pointer.at, reach());
      const reference = hit && referenceOf(hit);
      const { selection } = useViewStore.getState();
      if (!reference) select([]);
      else if (!selection.some((one) => isSameReference(one, reference))) select([reference]);
      openMenu({ at: { x: event.clientX, y: event.clientY }, onCanvas: pointer.at });
    },
  };
}

function hover({ at }: Pointer): void {
  const hit = hitTest(settledScene(), at, reach());
  const hovered = hit?.kind === "state" ? hit.id : undefined;
  const hoveredEdge = hit?.kind === "edge" ? hit.key : undefined;
  const now = useCanvasStore.getState();
  if (now.hovered !== hovered || now.hoveredEdge !== hoveredEdge) useCanvasStore.setState({ hovered, hoveredEdge });
}

/** On a name it renames; on a bend it straightens; on open ground it makes a state. */
function doubleClick({ at }: Pointer): void {
  const scene = settledScene();
  const hit = hitTest(scene, at, reach());
  if (hit?.kind === "edge") {
    const edge = scene.edges.get(hit.key);
    if (edge && hit.part === "line") perform("routeTransition", { transition: edge.transition, bends: [] });
    return;
  }
  const state = hit?.kind === "state" ? scene.states.get(hit.id) : undefined;
  const isOpen =
    !hit || (state && state.childCount > 0 && !state.collapsed && hit.kind === "state" && hit.part === "body");
  if (!isOpen) {
    if (state) startRenaming({ table: "states", id: state.id }, "canvas");
    return;
  }
  const parent = dropTarget(scene, at, new Set(), false);
  const origin = scene.states.get(parent)?.origin ?? { x: 0, y: 0 };
  const done = perform("createState", {
    parent,
    at: { x: onGrid(at.x - origin.x - 64), y: onGrid(at.y - origin.y - 20) },
  });
  const made = done.ok ? done.value.added.find(({ table }) => table === "states") : undefined;
  if (made) startRenaming(made, "canvas");
}

interface Grip {
  readonly kind: string;
  readonly state: string;
}

function gripOf(target: EventTarget | null): Grip | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-grip]") : null;
  const { grip: kind, state } = element?.dataset ?? {};
  return kind !== undefined && state !== undefined ? { kind, state } : undefined;
}

function beginAt({ kind, state }: Grip, pointer: Pointer) {
  return kind === "resize" ? resizeGesture(state) : connectGesture(state, pointer.at);
}

/** Buttons and fields on the canvas have a life of their own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, button, [data-control]") !== null;
}
