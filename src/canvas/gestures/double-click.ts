import type { Point } from "#model/schema/layout.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { goTo } from "#stores/go-to.ts";
import { startRenaming } from "#stores/view-store.ts";
import { bendArrow, layoutOfArrow } from "../arrows/bends-in-view.ts";
import { settledScene } from "../current-scene.ts";
import { createAt } from "./create-at.ts";
import type { Pointer } from "./gesture.ts";
import { isOpenGround } from "./is-open-ground.ts";
import { reach } from "./pointer-of.ts";
import { bendNear } from "./route-bends.ts";

/** On a name or a label it renames; on a note it writes; on a bend it takes the bend away; on open ground it makes a state. */
export function doubleClick({ at }: Pointer): void {
  const scene = settledScene();
  const hit = hitTest(scene, at, reach());
  const edge = hit?.kind === "edge" ? scene.edges.get(hit.key) : undefined;
  if (edge) openEdge(edge, at);
  else if (hit?.kind === "note") goTo({ table: "notes", id: hit.id }, ["notes", hit.id, "text"]);
  else if (isOpenGround(scene, hit)) createAt(scene, at, dropTarget(scene, at, new Set(), false));
  else if (hit?.kind === "state") startRenaming({ table: "states", id: hit.id }, "canvas");
}

function openEdge({ transition }: SceneEdge, at: Point): void {
  const { bends = [] } = layoutOfArrow(transition);
  const bend = bendNear(bends, at, reach() * 1.5);
  if (bend === undefined) startRenaming({ table: "transitions", id: transition }, "canvas");
  else
    bendArrow(
      transition,
      bends.filter((_, one) => one !== bend),
    );
}
