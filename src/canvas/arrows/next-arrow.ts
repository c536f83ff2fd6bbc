// From a state to the arrows at it, and on from one to the next, without the mouse.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { centreOf } from "#scene/boxes/box.ts";
import type { Scene } from "#scene/scene.ts";

/** Those that leave come first, as they are asked, then those that arrive. */
export function arrowsAt(project: Project, scene: Scene, state: Id): Id[] {
  const leaving = indexOf(project)
    .transitionsFrom(state)
    .map(({ id }) => id);
  const arriving = [...scene.edges.values()]
    .filter(({ target }) => target === state)
    .map(({ transition }) => transition);
  return [...new Set([...leaving, ...arriving])].filter((id) => scene.edges.has(id));
}

export function nextArrow(arrows: readonly Id[], from: Id | undefined, step: 1 | -1): Id | undefined {
  const at = from === undefined ? -1 : arrows.indexOf(from);
  if (at < 0) return step > 0 ? arrows[0] : arrows.at(-1);
  return arrows[(at + step + arrows.length) % arrows.length];
}

/** The end of an arrow that lies that way. */
export function endTowards(scene: Scene, arrow: Id, { x, y }: Point): Id | undefined {
  const edge = scene.edges.get(arrow);
  const source = scene.states.get(edge?.source ?? "");
  const target = scene.states.get(edge?.target ?? "");
  if (!source || !target) return source?.id;
  const [from, to] = [centreOf(source.rect), centreOf(target.rect)];
  return (to.x - from.x) * x + (to.y - from.y) * y > 0 ? target.id : source.id;
}
