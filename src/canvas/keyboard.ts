// The canvas by keyboard: arrow keys go from state to state, with Shift they select on the way, with Alt they move what is
// selected; from an arrow they go to the state at its end.

import type { KeyboardEvent } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { centreOf } from "#scene/boxes/box.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { finishGesture } from "#stores/project-store.ts";
import { openMenu, select, selectedIds, startRenaming, useViewStore } from "#stores/view-store.ts";
import { chooseBend, chosenBend, selectedArrow } from "./arrows/chosen-handle.ts";
import { endTowards } from "./arrows/next-arrow.ts";
import { settledScene } from "./current-scene.ts";
import { moveTo } from "./gestures/move-to.ts";
import { outermost } from "./gestures/outermost.ts";
import { toPage, viewportOwner } from "./viewport.ts";
import { bringIntoView } from "./viewport-controls.ts";

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function onCanvasKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
  if (handle(event)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function handle({ key, altKey, shiftKey }: KeyboardEvent): boolean {
  const scene = settledScene();
  const selected = selectedIds(useViewStore.getState(), "states");
  const direction = directions[key];
  const arrow = selectedArrow();
  if (direction && altKey) {
    const step = shiftKey ? 1 : 8;
    const by = { x: direction.x * step, y: direction.y * step };
    return arrow === undefined ? nudge(scene, selected, by) : nudgeArrow(arrow, by);
  }
  if (direction && arrow !== undefined) return goAlong(scene, arrow, direction);
  if (direction) return go(nextState(scene, selected.at(-1), direction), shiftKey ? selected : []);
  if (key === "Enter") return rename();
  if (key === "Escape") return goOut(scene, selected);
  if ((key === "F10" && shiftKey) || key === "ContextMenu") return openMenuAt(scene, selected[0]);
  return false;
}

function rename(): boolean {
  const [first] = useViewStore.getState().selection;
  if (first?.table !== "states" && first?.table !== "transitions") return false;
  startRenaming(first, "canvas");
  return true;
}

/** To a state, or with those that are `kept` as well. */
function go(id: Id | undefined, kept: readonly Id[] = []): boolean {
  if (id === undefined) return false;
  const reference = { table: "states", id } as const;
  select([...kept.filter((one) => one !== id).map((one) => ({ table: "states", id: one }) as const), reference]);
  bringIntoView([reference]);
  return true;
}

function goOut(scene: Scene, [id]: readonly Id[]): boolean {
  const arrow = selectedArrow();
  if (arrow !== undefined && chosenBend() !== undefined) {
    chooseBend(arrow, undefined);
    return true;
  }
  if (id === undefined) {
    select([]);
    return true;
  }
  const parent = scene.states.get(id)?.parent;
  if (parent === undefined) select([]);
  else go(parent);
  return true;
}

/** The nearest state that lies that way; what is inside a container counts before what is beyond it. */
export function nextState(scene: Scene, from: Id | undefined, direction: Point): Id | undefined {
  const start = from === undefined ? undefined : scene.states.get(from);
  if (!start) return [...scene.states.values()].find(({ isInitial }) => isInitial)?.id ?? [...scene.states.keys()][0];
  let best: SceneState | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const at = centreOf(start.rect);
  for (const state of scene.states.values()) {
    if (state.id === start.id || state.depth !== start.depth) continue;
    const { x, y } = centreOf(state.rect);
    const ahead = (x - at.x) * direction.x + (y - at.y) * direction.y;
    const aside = Math.abs((x - at.x) * direction.y) + Math.abs((y - at.y) * direction.x);
    const cost = ahead + aside * 2 + (state.parent === start.parent ? 0 : 400);
    if (ahead <= 1 || cost >= bestCost) continue;
    best = state;
    bestCost = cost;
  }
  return best?.id ?? innerOrOuter(scene, start, direction);
}

/** With nothing further that way: right and down go inside, left and up go out. */
function innerOrOuter(scene: Scene, { id, parent }: SceneState, { x, y }: Point): Id | undefined {
  if (x + y < 0) return parent;
  return [...scene.states.values()].find((state) => state.parent === id)?.id;
}

let burst: ReturnType<typeof setTimeout> | undefined;
const burstMs = 800;

/** A burst of key presses is undone at once. */
function inBurst(change: () => void): true {
  clearTimeout(burst);
  change();
  burst = setTimeout(finishGesture, burstMs);
  return true;
}

function nudge(scene: Scene, selected: readonly Id[], by: Point): boolean {
  const states = selected.filter((id) => scene.states.has(id));
  if (states.length === 0) return false;
  const into = (id: Id) => scene.states.get(id)?.parent ?? scene.focus;
  return inBurst(() => {
    moveTo(scene, { states: outermost(states), by, into }, { gesture: "nudge" });
    bringIntoView(states.map((id) => ({ table: "states", id })));
  });
}

function nudgeArrow(arrow: Id, by: Point): true {
  return inBurst(() => {
    void import("./arrows/bend-by-key.ts").then(({ moveHandle }) => moveHandle(arrow, by, { gesture: "nudge arrow" }));
  });
}

/** From an arrow to the state at that end of it. */
function goAlong(scene: Scene, arrow: Id, direction: Point): boolean {
  return go(endTowards(scene, arrow, direction));
}

function openMenuAt(scene: Scene, id: Id | undefined): boolean {
  const owner = viewportOwner();
  if (!owner) return false;
  const { left, top } = owner.element.getBoundingClientRect();
  const rect = id === undefined ? undefined : scene.states.get(id)?.rect;
  const at = rect ? toPage(owner.get(), { x: rect.x + 24, y: rect.y + 24 }) : { x: 40, y: 40 };
  openMenu({ at: { x: left + at.x, y: top + at.y }, isByKeyboard: true });
  return true;
}
