import type { Id } from "#model/schema/common.ts";
import type { Boxes, Rect } from "../scene.ts";
import { padding } from "./auto-place.ts";
import { grownBy, isWithin, overlaps, unionOf } from "./box.ts";

/** Whether what is around a new box can reach around it without coming to lie on what is beside. */
export function growsClear({ states, notes }: Boxes, parent: Id | undefined, box: Rect): boolean {
  const remarks = notes.flatMap(({ kind, rect }) => (kind === "remark" ? [rect] : []));
  let inside = box;
  let around = parent === undefined ? undefined : states.get(parent);
  while (around) {
    const { id, parent: outer, rect } = around;
    const wanted = grownBy(inside, padding);
    if (isWithin(wanted, rect)) return true;
    const grown = unionOf(rect, wanted);
    const beside = [...states.values()].flatMap((one) => (one.parent === outer && one.id !== id ? [one.rect] : []));
    if ([...beside, ...remarks].some((other) => overlaps(grown, other) && !overlaps(rect, other))) return false;
    inside = grown;
    around = outer === undefined ? undefined : states.get(outer);
  }
  return true;
}
