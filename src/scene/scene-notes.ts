import type { Id } from "#model/schema/common.ts";
import type { NoteLayout } from "#model/schema/layout.ts";
import type { Note } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import { grownBy, unionOf } from "./boxes/box.ts";
import { boxAround } from "./boxes/box-around.ts";
import type { Rect, Scene, SceneEdge, SceneNote, SceneState } from "./scene.ts";
import { labelLineHeight, labelStyle } from "./text/styles.ts";
import { wrapText } from "./text/wrap-text.ts";

const standardWidth = 200;
const mostLines = 12;
const boundaryRoom = 20;

interface Known {
  readonly place: unknown;
  readonly remark: SceneNote;
}

const known = new WeakMap<Note, Known>();

/** Where they were put. What was made from the same is the same object, for the words of arrows keep clear of it. */
export function remarksOf(project: Project, machine: Id): SceneNote[] {
  return Object.entries(project.notes).flatMap(([id, note]): SceneNote[] => {
    if (note.machine !== machine || note.kind !== "remark") return [];
    const place = project.layout.notes?.[id];
    const before = known.get(note);
    if (before && before.place === place && before.remark.id === id) return [before.remark];
    const remark = noteAt(id, note, place);
    known.set(note, { place, remark });
    return [remark];
  });
}

/** Around the states they are about, with the arrows that lead from one of them to another. */
export function boundariesOf(
  project: Project,
  { machine, states, edges }: Omit<Scene, "notes" | "bounds">,
): SceneNote[] {
  return Object.entries(project.notes).flatMap(([id, note]): SceneNote[] => {
    if (note.machine !== machine || note.kind !== "boundary") return [];
    const own = noteAt(id, note, project.layout.notes?.[id]);
    return [{ ...own, rect: aroundStates(new Set(note.states), states, edges) ?? own.rect }];
  });
}

function noteAt(id: Id, { kind, text }: Note, place: NoteLayout | undefined): SceneNote {
  const width = place?.width ?? standardWidth;
  const lines = wrapText(text, labelStyle, width - 20, mostLines);
  const height = Math.max(place?.height ?? 0, lines.length * labelLineHeight + 20);
  return { id, kind, rect: { x: place?.x ?? 0, y: place?.y ?? -height - 48, width, height }, lines };
}

function aroundStates(
  ids: ReadonlySet<Id>,
  states: ReadonlyMap<Id, SceneState>,
  edges: ReadonlyMap<string, SceneEdge>,
): Rect | undefined {
  const isInside = (end: Id): boolean => {
    for (let id: Id | undefined = end; id !== undefined; id = states.get(id)?.parent) if (ids.has(id)) return true;
    return false;
  };
  const rects = [...ids].flatMap((id) => {
    const state = states.get(id);
    if (!state) return [];
    const { x, y, width, height } = state.rect;
    return state.isInitial ? [{ x: x - 28, y: y - 20, width: width + 28, height: height + 20 }] : [state.rect];
  });
  if (rects.length === 0) return undefined;
  for (const edge of edges.values())
    if (isInside(edge.source) && isInside(edge.target ?? edge.source)) rects.push(boxAround(edge));
  const { x, y, width, height } = grownBy(rects.reduce(unionOf), boundaryRoom);
  return { x, y: y - labelLineHeight, width, height: height + labelLineHeight };
}
