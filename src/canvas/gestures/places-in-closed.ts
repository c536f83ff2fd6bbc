import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { unionOf } from "#scene/boxes/box.ts";
import type { Scene } from "#scene/scene.ts";
import { boxesOf } from "#scene/scene-of.ts";

const gap = 56;

/** What is dropped on a closed state comes to lie below what is in it, arranged as it was: nobody saw where else. */
export function placesInClosed(
  project: Project,
  scene: Scene,
  into: Id,
  states: readonly Id[],
): Readonly<Record<Id, Point>> {
  const inside = [...boxesOf(project, scene.machine, { focus: into }).states.values()].map(({ rect }) => rect);
  const dropped = states.flatMap((id) => scene.states.get(id)?.rect ?? []);
  const [first, ...others] = dropped;
  if (!first) return {};
  const corner = others.reduce(unionOf, first);
  const left = inside.length > 0 ? Math.min(...inside.map(({ x }) => x)) : 0;
  const below = inside.length > 0 ? Math.max(...inside.map(({ y, height }) => y + height)) + gap : 0;
  return Object.fromEntries(
    states.map((id) => {
      const { x, y } = scene.states.get(id)?.origin ?? corner;
      return [id, { x: Math.round(left + x - corner.x), y: Math.round(below + y - corner.y) }];
    }),
  );
}
