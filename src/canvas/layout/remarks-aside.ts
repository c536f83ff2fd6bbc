import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { overlaps } from "#scene/boxes/box.ts";
import { boxAround } from "#scene/boxes/box-around.ts";
import type { Rect, Scene } from "#scene/scene.ts";

const aside = 48;
const between = 24;

/** Where remarks go that the laid out drawing came to lie under: to the right of it, one below the other. */
export function remarksAside({ states, edges, notes }: Scene): Record<Id, Point> {
  const outermost = [...states.values()].filter(({ depth }) => depth === 0).map(({ rect }) => rect);
  const drawn: readonly Rect[] = [...outermost, ...[...edges.values()].map(boxAround)];
  const remarks = notes.filter(({ kind }) => kind === "remark");
  const isCovered = ({ rect }: { readonly rect: Rect }) => drawn.some((one) => overlaps(one, rect));
  const places: Record<Id, Point> = {};
  if (drawn.length === 0) return places;
  const x = Math.ceil((Math.max(...drawn.map((rect) => rect.x + rect.width)) + aside) / 8) * 8;
  const there = remarks.filter((remark) => !isCovered(remark)).map(({ rect }) => rect);
  let y = Math.round(Math.min(...drawn.map((rect) => rect.y)) / 8) * 8;
  for (const { id, rect } of remarks.filter(isCovered)) {
    for (;;) {
      const place = { ...rect, x, y };
      const inTheWay = there.find((other) => overlaps(other, place));
      if (!inTheWay) break;
      y = Math.ceil((inTheWay.y + inTheWay.height + between) / 8) * 8;
    }
    places[id] = { x, y };
    y = Math.ceil((y + rect.height + between) / 8) * 8;
  }
  return places;
}
