// Where a pasted drawing comes to lie: at the point that was asked for; otherwise beside where it was copied, or in the
// middle of what is seen when that is elsewhere, and never on what is there.

import type { Result } from "#base/result.ts";
import { onGrid } from "#canvas/gestures/snap.ts";
import { seenRect } from "#canvas/viewport-controls.ts";
import { type Pasted, pasteClipping } from "#model/clipboard/paste-clipping.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { centreOf, overlaps, shifted, unionOf } from "#scene/boxes/box.ts";
import { clearOf } from "#scene/boxes/clear-of.ts";
import { growsClear } from "#scene/boxes/grows-clear.ts";
import type { Boxes, Rect } from "#scene/scene.ts";
import { boxesOf } from "#scene/scene-of.ts";
import { useViewStore } from "#stores/view-store.ts";

const room = 32;

export function pasteInClear(
  project: Project,
  clipping: unknown,
  into: Id,
  at: Point | undefined,
): Result<Pasted, EditError> {
  const machine = indexOf(project).machineOf(into);
  if (machine === undefined) return pasteClipping(project, clipping, { into });
  const focus = useViewStore.getState().focus[machine];
  if (at) {
    const { x, y } = boxesOf(project, machine, { focus }).states.get(into)?.origin ?? { x: 0, y: 0 };
    return pasteClipping(project, clipping, { into, at: { x: onGrid(at.x - x), y: onGrid(at.y - y) } });
  }
  const pasted = pasteClipping(project, clipping, { into });
  if (!pasted.ok) return pasted;
  const scene = boxesOf(pasted.value.project, machine, { focus });
  const by = wayClear(scene, new Set(pasted.value.states));
  const places = pasted.value.states.flatMap((id) => pasted.value.project.layout.states?.[id] ?? []);
  if (!by || places.length === 0 || (by.x === 0 && by.y === 0)) return pasted;
  const corner = { x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
  return pasteClipping(project, clipping, { into, at: shifted(corner, by) });
}

/** Nothing, for what is not drawn. */
function wayClear(scene: Boxes, pasted: ReadonlySet<Id>): Point | undefined {
  const drawn = [...scene.states.values()];
  const [first, ...others] = drawn.filter(({ id }) => pasted.has(id));
  if (!first) return undefined;
  const whole = others.map(({ rect }) => rect).reduce(unionOf, first.rect);
  const siblings = drawn.filter(({ id, parent }) => parent === first.parent && !pasted.has(id)).map(({ rect }) => rect);
  const remarks = scene.notes.flatMap(({ kind, rect }) => (kind === "remark" ? [rect] : []));
  const near = first.parent === undefined ? wayIntoView(whole) : { x: 0, y: 0 };
  const isWelcome = (there: Rect) => growsClear(scene, first.parent, there);
  return shifted(near, clearOf(shifted(whole, near), [...siblings, ...remarks], room, isWelcome));
}

function wayIntoView(whole: Rect): Point {
  const seen = seenRect();
  if (!seen || overlaps(whole, seen)) return { x: 0, y: 0 };
  const [from, to] = [centreOf(whole), centreOf(seen)];
  return { x: onGrid(to.x - from.x), y: onGrid(to.y - from.y) };
}
