// How commands move the view.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { centreOf, grownBy, isWithin, unionOf } from "#scene/boxes/box.ts";
import { boxAround } from "#scene/boxes/box-around.ts";
import type { Rect } from "#scene/scene.ts";
import type { Reference } from "#stores/reference.ts";
import { useViewStore, type Viewport } from "#stores/view-store.ts";
import { settledScene } from "./current-scene.ts";
import {
  animationMs,
  fitting,
  leastZoom,
  legibleZoom,
  mostZoom,
  seenThrough,
  toDrawing,
  viewportOwner,
} from "./viewport.ts";

export function zoomToFit(): void {
  show(settledScene().bounds, 1);
}

export function zoomToSelection(): void {
  const rect = rectOf(useViewStore.getState().selection);
  if (rect) show(rect, 1.5);
}

export function zoomTo(zoom: number): void {
  const owner = viewportOwner();
  if (!owner) return;
  const { clientWidth: width, clientHeight: height } = owner.element;
  const wanted = Math.min(mostZoom, Math.max(leastZoom, zoom));
  zoomingTo = { zoom: wanted, until: performance.now() + animationMs };
  const middle = toDrawing(owner.get(), { x: width / 2, y: height / 2 });
  owner.set({ x: width / 2 - middle.x * wanted, y: height / 2 - middle.y * wanted, zoom: wanted }, true);
}

/** Where an animated zoom is going: whoever presses quickly goes on from there, and not from somewhere on the way. */
let zoomingTo = { zoom: 1, until: 0 };

export function zoomBy(factor: number): void {
  const owner = viewportOwner();
  if (!owner) return;
  const isOnItsWay = performance.now() < zoomingTo.until;
  zoomTo((isOnItsWay ? zoomingTo.zoom : owner.get().zoom) * factor);
}

/** Moves the view only as far as it must to show them. */
export function bringIntoView(references: readonly Reference[], isAnimated = true): void {
  const owner = viewportOwner();
  if (!owner) return;
  const { clientWidth: width, clientHeight: height } = owner.element;
  const seen = seenThrough(owner.get(), width, height);
  const rect = arrowOf(references, seen) ?? rectOf(references);
  if (!rect || isWithin(rect, seen)) return;
  const { zoom } = owner.get();
  const nearest = Math.max(zoom, 0.6);
  owner.set(panned(owner.get(), rect, seen) ?? fitting(rect, width, height, nearest), isAnimated);
}

/** What is being named is seen where its name is, and whole if it fits. The view moves only if it must. */
export function bringNameIntoView(state: Id): void {
  const owner = viewportOwner();
  const rect = settledScene().states.get(state)?.rect;
  if (!owner || !rect) return;
  const seen = seenThrough(owner.get(), owner.element.clientWidth, owner.element.clientHeight);
  const head = { ...rect, width: Math.min(rect.width, nameSize.width), height: Math.min(rect.height, nameSize.height) };
  if (isWithin(head, seen)) return;
  const moved = pannedBy(owner.get(), rect, seen) ?? pannedBy(owner.get(), head, seen);
  if (moved) owner.set(moved, true);
}

const nameSize = { width: 128, height: 40 };
const margin = 48;

/** The view moved just so far that all of it is seen; nothing where it is too large for that, or too far away to be read. */
function panned(viewport: Viewport, rect: Rect, seen: Rect): Viewport | undefined {
  return viewport.zoom < legibleZoom ? undefined : pannedBy(viewport, rect, seen);
}

function pannedBy({ x, y, zoom }: Viewport, rect: Rect, seen: Rect): Viewport | undefined {
  const wanted = grownBy(rect, margin / zoom);
  if (wanted.width > seen.width || wanted.height > seen.height) return undefined;
  const across = stepInto(wanted.x, wanted.width, seen.x, seen.width);
  const down = stepInto(wanted.y, wanted.height, seen.y, seen.height);
  return { x: x - across * zoom, y: y - down * zoom, zoom };
}

function stepInto(at: number, size: number, from: number, room: number): number {
  return Math.min(0, at - from) + Math.max(0, at + size - from - room);
}

/** One arrow is its line, or its words where the line is too long to be seen whole: never all of what it leads to. */
function arrowOf([reference, ...others]: readonly Reference[], seen: Rect): Rect | undefined {
  if (reference?.table !== "transitions" || others.length > 0) return undefined;
  const edge = settledScene().edges.get(reference.id);
  const whole = edge && boxAround(edge);
  return whole && (whole.width > seen.width || whole.height > seen.height) ? edge.label?.rect : whole;
}

/** The part of the drawing that is on the screen. */
export function seenRect(): Rect | undefined {
  const owner = viewportOwner();
  return owner && seenThrough(owner.get(), owner.element.clientWidth, owner.element.clientHeight);
}

/** In drawing coordinates: where something new is seen at once. */
export function viewCentre(): Point | undefined {
  const seen = seenRect();
  return seen && centreOf(seen);
}

function show(rect: Rect, nearest: number): void {
  const owner = viewportOwner();
  if (!owner || (rect.width === 0 && rect.height === 0)) return;
  owner.set(fitting(rect, owner.element.clientWidth, owner.element.clientHeight, nearest), true);
}

export function rectOf(references: readonly Reference[]): Rect | undefined {
  const scene = settledScene();
  const rects = references.flatMap(({ table, id }): Rect[] => {
    if (table === "states") return scene.states.get(id)?.rect ? [scene.states.get(id)?.rect as Rect] : [];
    if (table === "notes") return scene.notes.flatMap((note) => (note.id === id ? [note.rect] : []));
    if (table !== "transitions") return [];
    const edge = scene.edges.get(id);
    const ends = edge ? [edge.source, edge.target] : [];
    return [
      ...ends.flatMap((end) => scene.states.get(end ?? "")?.rect ?? []),
      ...(edge?.label ? [edge.label.rect] : []),
    ];
  });
  return rects.reduce<Rect | undefined>((sum, rect) => (sum ? unionOf(sum, rect) : rect), undefined);
}
