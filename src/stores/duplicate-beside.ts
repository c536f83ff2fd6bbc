// Copies of states, beside what is there already and selected, so that one can go on with them.

import { outermost } from "#model/edits/support/state-tree.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { unionOf } from "#scene/boxes/box.ts";
import { clearOf } from "#scene/boxes/clear-of.ts";
import { growsClear } from "#scene/boxes/grows-clear.ts";
import type { Boxes, Rect } from "#scene/scene.ts";
import { boxesOf } from "#scene/scene-of.ts";
import { currentProject, perform } from "./project-store.ts";
import { bringToView, select, useViewStore } from "./view-store.ts";

/** `by` is how far they are wanted from the originals; without it, as far as they must to lie on nothing. Answers the copies,
 *  in the order of the document. */
export function duplicateBeside(states: readonly Id[], by?: Point): readonly Id[] {
  const outer = outermost(currentProject(), states);
  const done = perform("duplicateStates", { states, offset: by ?? wayClear(outer) });
  if (!done.ok) return [];
  const { project, added } = done.value;
  const made = new Set(added.filter(({ table }) => table === "states").map(({ id }) => id));
  const copies = [...made].filter((id) => !made.has(project.states[id]?.parent ?? ""));
  const references = copies.map((id) => ({ table: "states", id }) as const);
  select(references);
  bringToView(references);
  return copies;
}

const room = 32;
const unseen: Point = { x: 32, y: 32 };

/** All copies go together: the longest way that those of one state around need. */
function wayClear(outer: readonly Id[]): Point {
  const { machine, focus } = useViewStore.getState();
  if (machine === undefined) return unseen;
  const scene = boxesOf(currentProject(), machine, { focus: focus[machine] });
  const parents = new Set(outer.flatMap((id) => scene.states.get(id) ?? []).map(({ parent }) => parent));
  const ways = [...parents].map((parent) => wayClearIn(scene, parent, new Set(outer)));
  const lengthOf = ({ x, y }: Point) => Math.abs(x) + Math.abs(y);
  return ways.sort((left, right) => lengthOf(right) - lengthOf(left))[0] ?? unseen;
}

function wayClearIn(scene: Boxes, parent: Id | undefined, copied: ReadonlySet<Id>): Point {
  const siblings = [...scene.states.values()].filter((state) => state.parent === parent);
  const originals = siblings.filter(({ id }) => copied.has(id)).map(({ rect }) => rect);
  const [first, ...others] = originals;
  if (!first) return unseen;
  const remarks = scene.notes.flatMap(({ kind, rect }) => (kind === "remark" ? [rect] : []));
  const taken: Rect[] = [...siblings.map(({ rect }) => rect), ...remarks];
  return clearOf(others.reduce(unionOf, first), taken, room, (there) => growsClear(scene, parent, there));
}
