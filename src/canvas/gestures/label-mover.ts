import type { Point } from "#model/schema/layout.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { withDraft } from "#scene/with-draft.ts";
import { currentProject } from "#stores/project-store.ts";
import { layoutOfArrow } from "../arrows/bends-in-view.ts";
import { settledScene } from "../current-scene.ts";

/** The words of an arrow, moved by so much, as the document says it: as seen from where they would lie by themselves. */
export function labelMover({ key, transition, label }: SceneEdge): (by: Point) => Point {
  const layout = layoutOfArrow(transition);
  const unmoved = withDraft(settledScene(), currentProject(), {
    moved: new Map(),
    rerouted: { transition, layout: { ...layout, label: { x: 0, y: 0 } } },
  }).edges.get(key)?.label?.rect;
  const from = label && unmoved ? { x: label.rect.x - unmoved.x, y: label.rect.y - unmoved.y } : { x: 0, y: 0 };
  return (by) => ({ x: Math.round(from.x + by.x), y: Math.round(from.y + by.y) });
}
