// The canvas by keyboard: arrows go from state to state, with Alt they move what is selected.

import type { KeyboardEvent } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { centreOf } from "#scene/boxes/box.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { finishGesture } from "#stores/project-store.ts";
import { openMenu, select, selectedIds, startRenaming, useViewStore } from "#stores/view-store.ts";
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
  if (direction && altKey) return nudge(scene, selected, direction, shiftKey ? 1 : 8);
  if (direction) return go(nextState(scene, selected.at(-1), direction));
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

function go(id: Id | undefined): boolean {
  if (id === undefined) return false;
  const reference = { table: "states", id } as const;
  select([reference]);
  bringIntoView([reference]);
  return true;
}

function goOut(scene: Scene, [id]: readonly Id[]): boolean {
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
function nudge(scene: Scene, selected: readonly Id[], { x, y }: Point, step: number): boolean {
  const states = selected.filter((id) => scene.states.has(id));
  if (states.length === 0) return false;
  clearTimeout(burst);
  const into = (id: Id) => scene.states.get(id)?.parent ?? scene.focus;
  moveTo(scene, { states: outermost(states), by: { x: x * step, y: y * step }, into }, { gesture: "nudge" });
  burst = setTimeout(finishGesture, burstMs);
  return true;
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
