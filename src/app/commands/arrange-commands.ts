import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type LucideIcon,
} from "lucide-react";
import { placeThings } from "#model/edits/layout/place-things.ts";
import type { Id } from "#model/schema/common.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { performAs } from "#stores/project-store.ts";
import { type Alignment, alignBoxes, type Box, distributeBoxes, type Placed } from "./arrange-boxes.ts";
import type { Command } from "./command.ts";
import type { Situation } from "./situation.ts";

const alignments: readonly (readonly [Alignment, string, LucideIcon])[] = [
  ["left", "Align left edges", AlignStartVertical],
  ["center", "Align centres", AlignCenterVertical],
  ["right", "Align right edges", AlignEndVertical],
  ["top", "Align top edges", AlignStartHorizontal],
  ["middle", "Align middles", AlignCenterHorizontal],
  ["bottom", "Align bottom edges", AlignEndHorizontal],
];

export const arrangeCommands: readonly Command[] = [
  ...alignments.map(
    ([alignment, title, icon]): Command => ({
      id: `align-${alignment}`,
      group: "Arrange",
      title,
      icon,
      isAvailable: ({ states }) => states.length > 1,
      run: (situation) => arrange(situation, title, (boxes) => alignBoxes(boxes, alignment)),
    }),
  ),
  {
    id: "distribute-across",
    group: "Arrange",
    title: "Distribute across",
    icon: AlignHorizontalDistributeCenter,
    isAvailable: ({ states }) => states.length > 2,
    run: (situation) => arrange(situation, "Distribute across", (boxes) => distributeBoxes(boxes, "across")),
  },
  {
    id: "distribute-down",
    group: "Arrange",
    title: "Distribute down",
    icon: AlignVerticalDistributeCenter,
    isAvailable: ({ states }) => states.length > 2,
    run: (situation) => arrange(situation, "Distribute down", (boxes) => distributeBoxes(boxes, "down")),
  },
];

function arrange(situation: Situation, label: string, place: (boxes: readonly Box[]) => readonly Placed[]): void {
  const { project, machine, focus, states } = situation;
  if (machine === undefined || focus === undefined) return;
  const scene = sceneOf(project, machine, { focus });
  const boxes = states.flatMap((id): Box[] => {
    const drawn = scene.states.get(id);
    return drawn ? [{ id, ...drawn.rect }] : [];
  });
  const placed = place(boxes);
  performAs(label, (before) =>
    placeThings(before, {
      states: Object.fromEntries(placed.map(({ id, dx, dy }) => [id, movedBy(scene, id, dx, dy)])),
    }),
  );
}

/** Positions in the document are relative to the state around. */
function movedBy(scene: Scene, id: Id, dx: number, dy: number): { x: number; y: number } {
  const drawn = scene.states.get(id);
  const around = drawn?.parent === undefined ? undefined : scene.states.get(drawn.parent);
  const origin = around?.origin ?? { x: 0, y: 0 };
  const at = drawn?.origin ?? { x: 0, y: 0 };
  return { x: at.x - origin.x + dx, y: at.y - origin.y + dy };
}
