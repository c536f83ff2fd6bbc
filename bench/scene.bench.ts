// What it costs to work out what a machine looks like: at first, after an edit, while dragging, and under the pointer.
// Milliseconds of processor time, so that whatever else the machine does counts little.

import { placeThings } from "#model/edits/layout/place-things.ts";
import { renameState } from "#model/edits/states/rename-state.ts";
import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { withDraft } from "#scene/with-draft.ts";
import { placeInGrids } from "./canvas/place-in-grids.ts";

const repetitions = 15;

export function bench() {
  return {
    title: "A scene: groups of ten states, 1.5 labelled transitions a state, in milliseconds of processor time",
    columns: ["states", "edges", "first", "move one", "rename one", "drag one", "drag a container", "hit"],
    rows: [100, 1000, 5000].map(rowOf),
  };
}

function rowOf(states: number): string[] {
  const fresh = Array.from({ length: 3 }, () => placedProject(states));
  const firstMs = medianMs((turn) => sceneOf(withoutMemory(fresh[turn]), "generated"), 3);
  const project = placedProject(states);
  const scene = sceneOf(project, "generated");
  const one = middleOf(scene, ({ childCount }) => childCount === 0);
  const container = middleOf(scene, ({ childCount }) => childCount > 0);
  const moveMs = editMs(project, (before) => moved(before, one));
  const renameMs = editMs(project, (before, turn) => renamed(before, one, `Again ${turn}`));
  const drag = (id: string) =>
    medianMs((turn) => withDraft(scene, project, { moved: new Map([[id, { x: turn * 3, y: turn }]]) }), repetitions);
  const { x, y } = scene.states.get(one)?.rect ?? scene.bounds;
  const hitMs = medianMs((turn) => hitTest(scene, { x: x + turn, y }, 4), repetitions);
  return [states, scene.edges.size, firstMs, moveMs, renameMs, drag(one), drag(container), hitMs].map((value) =>
    Number.isInteger(value) ? String(value) : value.toFixed(1),
  );
}

function placedProject(states: number): Project {
  const depth = Math.round(Math.log10(states));
  return placeInGrids(generateProject({ states, depth, transitionsPerState: 1.5, seed: 7 }), "generated");
}

/** Faces and words are kept with their records, and scenes with the last of their machine. */
function withoutMemory(project: Project | undefined): Project {
  const copy = structuredClone(project) as Project;
  sceneOf({ ...copy, states: {}, transitions: {}, invocations: {} }, "generated");
  return copy;
}

function editMs(project: Project, edit: (before: Project, turn: number) => Project): number {
  let now = project;
  sceneOf(now, "generated");
  const documents = Array.from({ length: repetitions }, (_, turn) => {
    now = edit(now, turn);
    return now;
  });
  return medianMs((turn) => sceneOf(documents[turn] ?? now, "generated"), repetitions);
}

function moved(project: Project, id: string): Project {
  const { x = 0, y = 0 } = project.layout.states?.[id] ?? {};
  const edited = placeThings(project, { states: { [id]: { x: x + 8, y } } });
  if (!edited.ok) throw new Error(edited.error.message);
  return edited.value;
}

function renamed(project: Project, state: string, name: string): Project {
  const edited = renameState(project, { state, name });
  if (!edited.ok) throw new Error(edited.error.message);
  return edited.value;
}

function middleOf(scene: Scene, isWanted: (state: { readonly childCount: number }) => boolean): string {
  const wanted = [...scene.states.values()].filter(isWanted);
  return wanted[Math.floor(wanted.length / 2)]?.id ?? "";
}

function medianMs(work: (turn: number) => unknown, times: number): number {
  const taken = Array.from({ length: times }, (_, turn) => {
    const start = process.cpuUsage();
    work(turn);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return taken.sort((left, right) => left - right)[Math.floor(times / 2)] ?? Number.NaN;
}
