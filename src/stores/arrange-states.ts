// Lines up and spreads out the states that are given, as one step. What is around them stays.

import { placeThings } from "#model/edits/layout/place-things.ts";
import { carryBends } from "#model/edits/support/carry-bends.ts";
import type { Id } from "#model/schema/common.ts";
import { alignBoxes, type Box, distributeBoxes } from "#scene/boxes/arrange-boxes.ts";
import type { Boxes } from "#scene/scene.ts";
import { boxesOf } from "#scene/scene-of.ts";
import { words } from "#words/arranging.ts";
import { announce } from "./announcement-store.ts";
import { type Arrangement, arrangements } from "./arrangements.data.ts";
import { currentProject, performAs } from "./project-store.ts";
import { useViewStore } from "./view-store.ts";

export function arrangeStates(states: readonly Id[], how: Arrangement): void {
  const { machine, focus } = useViewStore.getState();
  if (machine === undefined) return;
  const scene = boxesOf(currentProject(), machine, { focus: focus[machine] });
  const boxes = states.flatMap((id): Box[] => {
    const drawn = scene.states.get(id);
    return drawn ? [{ id, ...drawn.rect }] : [];
  });
  const placed = how === "across" || how === "down" ? distributeBoxes(boxes, how) : alignBoxes(boxes, how);
  if (placed.every(({ dx, dy }) => dx === 0 && dy === 0)) {
    announce({ kind: "shown", message: words.isSoAlready });
    return;
  }
  const places = placed.map(({ id, dx, dy }) => [id, movedBy(scene, id, dx, dy)]);
  const label = arrangements.find((one) => one.how === how)?.title ?? how;
  performAs(label, (project) => {
    const carried = placed.reduce((now, { id, dx, dy }) => carryBends(now, [id], { x: dx, y: dy }), project);
    return placeThings(carried, { states: Object.fromEntries(places) });
  });
}

/** Positions in the document are relative to the state around. */
function movedBy(scene: Boxes, id: Id, dx: number, dy: number): { x: number; y: number } {
  const drawn = scene.states.get(id);
  const around = drawn?.parent === undefined ? undefined : scene.states.get(drawn.parent);
  const origin = around?.origin ?? { x: 0, y: 0 };
  const at = drawn?.origin ?? { x: 0, y: 0 };
  return { x: at.x - origin.x + dx, y: at.y - origin.y + dy };
}
