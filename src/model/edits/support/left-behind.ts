// What becomes of containers that states have left: without any inside they are plain states again, as they were before
// they got their first, and where the leftmost or topmost is gone their border follows those that stay.

import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Point } from "../../schema/layout.ts";
import type { Project } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import { writeLayout } from "./change-layout.ts";
import { writeRecords } from "./change-records.ts";

export function leftBehind(before: Project, after: Project, containers: Iterable<Id>): Project {
  let project = after;
  for (const id of new Set(containers)) {
    const state = Object.hasOwn(project.states, id) ? project.states[id] : undefined;
    if (!state || state.parent === null) continue;
    const isEmpty = indexOf(project).childrenOf(id).length === 0;
    const plain = isEmpty ? asPlain(state) : undefined;
    if (plain) project = writeRecords(project, { states: { [id]: plain } });
    else if (!isEmpty) project = withBorderAfter(before, project, id);
  }
  return project;
}

/** Unless it has what only a container can have. */
function asPlain(state: State): State | undefined {
  if (state.kind === "parallel") return state.output === undefined ? { ...state, kind: "atomic" } : undefined;
  if (state.kind !== "compound" || state.output !== undefined) return undefined;
  const { initial: _, initialActions = [], ...rest } = state;
  return initialActions.length > 0 ? undefined : { ...rest, kind: "atomic" };
}

/** Nothing moves on the drawing: the container goes one way, and what is in it as far the other way. */
function withBorderAfter(before: Project, after: Project, container: Id): Project {
  const own = after.layout.states?.[container];
  const [corner, corners] = [cornerOf(before, container), cornerOf(after, container)];
  if (!own || own.width !== undefined || own.height !== undefined || !corner || !corners) return after;
  const by = { x: Math.max(0, corners.x - corner.x), y: Math.max(0, corners.y - corner.y) };
  if (by.x === 0 && by.y === 0) return after;
  const states = { [container]: { ...own, x: own.x + by.x, y: own.y + by.y } };
  for (const { id } of indexOf(after).childrenOf(container)) {
    const place = after.layout.states?.[id];
    if (place) states[id] = { ...place, x: place.x - by.x, y: place.y - by.y };
  }
  return writeLayout(after, { states });
}

/** Of all that is inside, once each has its place. */
function cornerOf(project: Project, container: Id): Point | undefined {
  const places = indexOf(project)
    .childrenOf(container)
    .map(({ id }) => project.layout.states?.[id]);
  const known = places.flatMap((place) => place ?? []);
  if (known.length === 0 || known.length < places.length) return undefined;
  return { x: Math.min(...known.map(({ x }) => x)), y: Math.min(...known.map(({ y }) => y)) };
}
