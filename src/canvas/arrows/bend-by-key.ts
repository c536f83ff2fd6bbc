// Bends without the mouse: one is made where the arrow is longest, chosen one after the other, moved and taken away.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { announce } from "#stores/announcement-store.ts";
import { type PerformOptions, perform } from "#stores/project-store.ts";
import { words } from "#words/canvas/arrows.ts";
import { settledScene } from "../current-scene.ts";
import { labelMover } from "../gestures/label-mover.ts";
import { bentAt } from "../gestures/route-bends.ts";
import { bendArrow, layoutOfArrow } from "./bends-in-view.ts";
import { chooseBend, chosenBend } from "./chosen-handle.ts";

export function addBend(transition: Id): void {
  const points = settledScene().edges.get(transition)?.points ?? [];
  const { bends: own = [] } = layoutOfArrow(transition);
  const piece = longestPiece(points);
  const [from, to] = [points[piece], points[piece + 1]];
  if (!from || !to) return;
  const start = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  const bends = bentAt({ points, own, start, piece, reach: 0 })(start);
  if (!bendArrow(transition, bends)) return;
  chooseBend(transition, bends.indexOf(start));
  say(words.newBend(bends.indexOf(start) + 1, bends.length));
}

function longestPiece(points: readonly Point[]): number {
  let [longest, found] = [-1, 0];
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
    if (length > longest) [longest, found] = [length, at - 1];
  }
  return found;
}

/** After the last one come the words. */
export function chooseNextBend(transition: Id): void {
  const { bends = [] } = layoutOfArrow(transition);
  const chosen = chosenBend();
  const next = chosen === undefined ? 0 : chosen + 1;
  const isBend = next < bends.length;
  chooseBend(transition, isBend ? next : undefined);
  if (bends.length === 0) say(words.noBends);
  else say(isBend ? words.bend(next + 1, bends.length) : words.itsWords);
}

/** Answers whether there was one to take away. */
export function removeChosenBend(transition: Id): boolean {
  const chosen = chosenBend();
  if (chosen === undefined) return false;
  const left = (layoutOfArrow(transition).bends ?? []).filter((_, at) => at !== chosen);
  bendArrow(transition, left);
  chooseBend(transition, left.length === 0 ? undefined : Math.min(chosen, left.length - 1));
  return true;
}

/** Back to the way that is found for it, and its words with it. */
export function straighten(transition: Id): void {
  perform("routeTransition", { transition, bends: [], label: null });
  chooseBend(transition, undefined);
}

export function moveHandle(transition: Id, by: Point, options: PerformOptions): void {
  const { bends = [] } = layoutOfArrow(transition);
  const chosen = chosenBend();
  if (chosen !== undefined) {
    const moved = bends.map((bend, at) => (at === chosen ? { x: bend.x + by.x, y: bend.y + by.y } : bend));
    bendArrow(transition, moved, options);
    return;
  }
  const edge = settledScene().edges.get(transition);
  if (edge?.label) perform("routeTransition", { transition, label: labelMover(edge)(by) }, options);
}

function say(message: string): void {
  announce({ kind: "done", message });
}
