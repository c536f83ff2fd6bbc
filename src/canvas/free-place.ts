// Where a state that was made without the mouse comes to lie: beside the one that was selected, or in the middle of what
// is seen, and never on top of another.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { grownBy, overlaps } from "#scene/boxes/box.ts";
import type { Rect } from "#scene/scene.ts";
import { settledScene } from "./current-scene.ts";
import { onGrid } from "./gestures/snap.ts";
import { viewCentre } from "./viewport-controls.ts";

const size = { width: 128, height: 40 };
const gap = 56;
const mostTries = 60;

/** Relative to `parent`, as the document wants it; nothing where the automatic placement does as well. */
export function freePlace(parent: Id, beside: Id | undefined): Point | undefined {
  const scene = settledScene();
  const neighbour = beside === undefined ? undefined : scene.states.get(beside)?.rect;
  const container = scene.states.get(parent);
  const centre = viewCentre();
  const start = neighbour
    ? { x: neighbour.x, y: neighbour.y + neighbour.height + gap }
    : container || !centre
      ? undefined
      : { x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
  if (!start) return undefined;
  const siblings = [...scene.states.values()].filter((state) => (state.parent ?? scene.focus) === parent);
  const remarks = scene.notes.filter(({ kind }) => kind === "remark");
  const taken = [...siblings, ...remarks].map(({ rect }) => rect);
  const { x, y } = firstFree({ ...start, ...size }, taken);
  const origin = container?.origin ?? { x: 0, y: 0 };
  return { x: onGrid(x - origin.x), y: onGrid(y - origin.y) };
}

/** To the right of whatever is in the way. */
export function firstFree(wanted: Rect, taken: readonly Rect[]): Point {
  let { x } = wanted;
  for (let tries = 0; tries < mostTries; tries++) {
    const inTheWay = taken.find((rect) => overlaps(grownBy(rect, 16), { ...wanted, x }));
    if (!inTheWay) break;
    x = inTheWay.x + inTheWay.width + gap;
  }
  return { x, y: wanted.y };
}
