import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Boxes } from "../scene.ts";
import { shifted } from "./box.ts";
import { clearOf } from "./clear-of.ts";

const room = 24;

/** Where those of the given states go that lie on others, or on remarks: to the nearest place that is free. What is not
 *  among them stays. Places are relative to the state around. */
export function clearPlaces(boxes: Boxes, states: readonly Id[]): Record<Id, Point> {
  const drawn = new Map([...boxes.states.values()].map((state) => [state.id, state]));
  const remarks = boxes.notes.flatMap(({ kind, rect }) => (kind === "remark" ? [rect] : []));
  const places: Record<Id, Point> = {};
  for (const id of states) {
    const state = drawn.get(id);
    if (!state) continue;
    const siblings = [...drawn.values()].filter((other) => other.parent === state.parent && other.id !== id);
    const by = clearOf(state.rect, [...siblings.map(({ rect }) => rect), ...remarks], room);
    if (by.x === 0 && by.y === 0) continue;
    const around = boxes.states.get(state.parent ?? "")?.origin ?? { x: 0, y: 0 };
    const origin = shifted(state.origin, by);
    places[id] = { x: origin.x - around.x, y: origin.y - around.y };
    drawn.set(id, { ...state, origin, rect: shifted(state.rect, by) });
  }
  return places;
}
