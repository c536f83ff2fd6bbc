// The scene as it is to be painted now: the open machine, and what is being dragged in it.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { withDraft } from "#scene/with-draft.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { useCanvasStore } from "./canvas-store.ts";

const nothing: Scene = {
  machine: "",
  focus: "",
  states: new Map(),
  edges: new Map(),
  initialMarks: [],
  notes: [],
  bounds: { x: 0, y: 0, width: 0, height: 0 },
};

/** As the document says, whatever is being dragged. */
export function settledScene(): Scene {
  return sceneFor(useProjectStore.getState().project, useViewStore.getState());
}

function sceneFor(
  project: Project,
  { machine, focus }: { machine: Id | undefined; focus: Readonly<Record<Id, Id>> },
): Scene {
  if (machine === undefined || !Object.hasOwn(project.machines, machine)) return nothing;
  return sceneOf(project, machine, { focus: focus[machine] });
}

let last: { settled: Scene; moved: object; project: Project; scene: Scene } | undefined;

export function paintedScene(): Scene {
  const { project } = useProjectStore.getState();
  const { moved } = useCanvasStore.getState();
  const settled = settledScene();
  if (moved.size === 0) return settled;
  if (last?.settled !== settled || last.moved !== moved)
    last = { settled, moved, project, scene: withDraft(settled, project, { moved }) };
  return last.scene;
}

export function useSettledScene(): Scene {
  const project = useProjectStore((state) => state.project);
  const machine = useViewStore((view) => view.machine);
  const focus = useViewStore((view) => view.focus);
  return sceneFor(project, { machine, focus });
}

export function usePaintedScene(): Scene {
  useSettledScene();
  useCanvasStore((state) => state.moved);
  return paintedScene();
}
