import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { grownBy, unionOf } from "./boxes/box.ts";
import type { Rect, SceneNote, SceneState } from "./scene.ts";
import { labelLineHeight, labelStyle } from "./text/styles.ts";
import { wrapText } from "./text/wrap-text.ts";

const standardWidth = 200;
const mostLines = 12;

/** Remarks where they were put; boundaries around the states they are about. */
export function sceneNotes(project: Project, machine: Id, states: ReadonlyMap<Id, SceneState>): SceneNote[] {
  return Object.entries(project.notes).flatMap(([id, note]): SceneNote[] => {
    if (note.machine !== machine) return [];
    const place = project.layout.notes?.[id];
    const width = place?.width ?? standardWidth;
    const lines = wrapText(note.text, labelStyle, width - 20, mostLines);
    const height = Math.max(place?.height ?? 0, lines.length * labelLineHeight + 20);
    const own: Rect = { x: place?.x ?? 0, y: place?.y ?? -height - 48, width, height };
    const rect = note.kind === "boundary" ? aroundStates(note.states ?? [], states) : own;
    return [{ id, kind: note.kind, rect: rect ?? own, lines }];
  });
}

function aroundStates(ids: readonly Id[], states: ReadonlyMap<Id, SceneState>): Rect | undefined {
  const rects = ids.flatMap((id) => states.get(id)?.rect ?? []);
  const all = rects.reduce<Rect | undefined>((sum, rect) => (sum ? unionOf(sum, rect) : rect), undefined);
  if (!all) return undefined;
  const { x, y, width, height } = grownBy(all, 20);
  return { x, y: y - labelLineHeight, width, height: height + labelLineHeight };
}
