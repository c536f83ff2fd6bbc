// What a drag from a point would be, and what a press there selects at once.

import type { Hit } from "#scene/asking/hit-test.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import { isSameReference, type Reference } from "#stores/reference.ts";
import { select, toggleSelected, useViewStore } from "#stores/view-store.ts";
import { settledScene } from "../current-scene.ts";
import { bandGesture } from "./band.ts";
import { bendGesture, labelGesture } from "./bend.ts";
import { copyGesture } from "./copy-states.ts";
import type { Gesture, Pointer } from "./gesture.ts";
import { isOpenGround } from "./is-open-ground.ts";
import { moveNoteGesture } from "./move-note.ts";
import { moveGesture } from "./move-states.ts";
import { reconnectGesture } from "./reconnect.ts";

export interface Pressed {
  readonly begin: () => Gesture;
  /** A click, when no drag came of it. */
  readonly click: () => void;
}

export function referenceOf(hit: Hit): Reference {
  switch (hit.kind) {
    case "state":
      return { table: "states", id: hit.id };
    case "note":
      return { table: "notes", id: hit.id };
    case "edge":
      return { table: "transitions", id: settledScene().edges.get(hit.key)?.transition ?? hit.key };
  }
}

export function press(pointer: Pointer, tolerance: number): Pressed {
  const hit = hitTest(settledScene(), pointer.at, tolerance);
  if (!hit || (isOpenGround(settledScene(), hit) && !isSelected(referenceOf(hit)))) return pressOpen(pointer, hit);
  const reference = referenceOf(hit);
  const isAdding = pointer.isShift || pointer.isMod;
  const wasSelected = isSelected(reference);
  if (!wasSelected && !isAdding) select([reference]);
  return {
    begin() {
      if (pointer.isShift && !wasSelected) toggleSelected(reference);
      else if (!wasSelected) select([reference]);
      return dragOf(hit, pointer, tolerance);
    },
    click() {
      if (isAdding) toggleSelected(reference);
      else if (hit.kind === "state" && hit.invocation !== undefined)
        select([{ table: "invocations", id: hit.invocation }]);
      else select([reference]);
    },
  };
}

/** The inside of a container is open ground: a drag there selects, and a click selects the container. */
function pressOpen(pointer: Pointer, hit: Hit | undefined): Pressed {
  return {
    begin: () => bandGesture(pointer.at, pointer.isShift || pointer.isMod),
    click() {
      if (hit) select([referenceOf(hit)]);
      else if (!pointer.isShift && !pointer.isMod) select([]);
    },
  };
}

function isSelected(reference: Reference): boolean {
  return useViewStore.getState().selection.some((one) => isSameReference(one, reference));
}

function dragOf(hit: Hit, pointer: Pointer, tolerance: number): Gesture {
  if (hit.kind === "note") return moveNoteGesture(hit.id, pointer.at);
  if (hit.kind === "state") {
    const selected = useViewStore.getState().selection.flatMap(({ table, id }) => (table === "states" ? [id] : []));
    const states = selected.includes(hit.id) ? selected : [hit.id];
    return pointer.isMod ? copyGesture(states, pointer.at) : moveGesture(states, pointer.at);
  }
  const edge = settledScene().edges.get(hit.key);
  if (!edge) return bandGesture(pointer.at, false);
  switch (hit.part) {
    case "start":
    case "end":
      return reconnectGesture(edge, hit.part);
    case "label":
      return labelGesture(edge, pointer.at);
    case "line":
      return bendGesture(edge, pointer.at, hit.piece, tolerance * 1.5);
  }
}
