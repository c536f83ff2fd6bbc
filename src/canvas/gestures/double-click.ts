import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import { shifted } from "#scene/boxes/box.ts";
import { clearOf } from "#scene/boxes/clear-of.ts";
import type { Rect, Scene, SceneEdge } from "#scene/scene.ts";
import { goTo } from "#stores/go-to.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { startRenaming } from "#stores/view-store.ts";
import { settledScene } from "../current-scene.ts";
import type { Pointer } from "./gesture.ts";
import { isOpenGround } from "./is-open-ground.ts";
import { reach } from "./pointer-of.ts";
import { bendNear } from "./route-bends.ts";
import { onGrid } from "./snap.ts";

/** On a name or a label it renames; on a note it writes; on a bend it takes the bend away; on open ground it makes a state. */
export function doubleClick({ at }: Pointer): void {
  const scene = settledScene();
  const hit = hitTest(scene, at, reach());
  const edge = hit?.kind === "edge" ? scene.edges.get(hit.key) : undefined;
  if (edge) openEdge(edge, at);
  else if (hit?.kind === "note") goTo({ table: "notes", id: hit.id }, ["notes", hit.id, "text"]);
  else if (isOpenGround(scene, hit)) createAt(scene, at);
  else if (hit?.kind === "state") startRenaming({ table: "states", id: hit.id }, "canvas");
}

function openEdge({ transition }: SceneEdge, at: Point): void {
  const { bends = [] } = currentProject().layout.transitions?.[transition] ?? {};
  const bend = bendNear(bends, at, reach() * 1.5);
  if (bend === undefined) startRenaming({ table: "transitions", id: transition }, "canvas");
  else perform("routeTransition", { transition, bends: bends.filter((_, one) => one !== bend) });
}

const newSize = { width: 128, height: 40 };

/** Of two that nearly touch the new one gives way, as far as an arrow between them needs. */
function farEnough(rect: Rect, others: readonly Rect[]): Point {
  const near = clearOf(rect, others, 16);
  return near.x === 0 && near.y === 0 ? near : clearOf(rect, others, 56);
}

function boxesIn(scene: Scene, parent: Id): Rect[] {
  return [...scene.states.values()].filter((state) => (state.parent ?? scene.focus) === parent).map(({ rect }) => rect);
}

function createAt(scene: Scene, at: Point): void {
  const parent = dropTarget(scene, at, new Set(), false);
  const origin = scene.states.get(parent)?.origin ?? { x: 0, y: 0 };
  const wanted = { x: onGrid(at.x - origin.x - 64), y: onGrid(at.y - origin.y - 20) };
  const place = shifted(wanted, farEnough({ ...shifted(wanted, origin), ...newSize }, boxesIn(scene, parent)));
  const done = perform("createState", { parent, at: place });
  const made = done.ok ? done.value.added.find(({ table }) => table === "states") : undefined;
  if (made) startRenaming(made, "canvas");
}
