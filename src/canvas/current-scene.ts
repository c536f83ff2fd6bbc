// The scene as it is to be painted now: the open machine, and what is being dragged in it.

import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene } from "#scene/scene.ts";
import { withDraft } from "#scene/with-draft.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { useCanvasStore } from "./canvas-store.ts";
import { sceneNow, useSceneProgress } from "./scene-in-slices.ts";

const nothing: Scene = {
  machine: "",
  focus: "",
  states: new Map(),
  edges: new Map(),
  initialMarks: [],
  notes: [],
  bounds: { x: 0, y: 0, width: 0, height: 0 },
};

/** As the document says, whatever is being dragged; of a big machine, as far as it is drawn. */
export function settledScene(): Scene {
  return sceneFor(useProjectStore.getState().project, useViewStore.getState());
}

function sceneFor(
  project: Project,
  { machine, focus }: { machine: Id | undefined; focus: Readonly<Record<Id, Id>> },
): Scene {
  if (machine === undefined || !Object.hasOwn(project.machines, machine)) return nothing;
  return sceneNow(project, machine, focus[machine]);
}

type Dragged = Pick<ReturnType<typeof useCanvasStore.getState>, "moved" | "resized" | "rerouted" | "movedNote">;

let last: { settled: Scene; dragged: Dragged; scene: Scene } | undefined;

export function paintedScene(): Scene {
  const settled = settledScene();
  const { moved, resized, rerouted, movedNote } = useCanvasStore.getState();
  if (moved.size === 0 && !resized && !rerouted && !movedNote) return settled;
  const isKnown =
    last?.settled === settled &&
    last.dragged.moved === moved &&
    last.dragged.resized === resized &&
    last.dragged.rerouted === rerouted &&
    last.dragged.movedNote === movedNote;
  if (last && isKnown) return last.scene;
  const drafted = withDraft(settled, useProjectStore.getState().project, { moved, resized, rerouted });
  const scene = movedNote ? withNoteAt(drafted, movedNote) : drafted;
  last = { settled, dragged: { moved, resized, rerouted, movedNote }, scene };
  return scene;
}

function withNoteAt(scene: Scene, { id, at }: { readonly id: Id; readonly at: Point }): Scene {
  const notes = scene.notes.map((note) => (note.id === id ? { ...note, rect: { ...note.rect, ...at } } : note));
  return { ...scene, notes };
}

export function useSettledScene(): Scene {
  const project = useProjectStore((state) => state.project);
  const machine = useViewStore((view) => view.machine);
  const focus = useViewStore((view) => view.focus);
  useSceneProgress();
  return sceneFor(project, { machine, focus });
}
