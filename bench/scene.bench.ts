// What it costs to work out what a machine looks like: at first, after an edit, while dragging, and under the pointer.

import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { withDraft } from "#scene/with-draft.ts";

const repetitions = 15;

export function bench() {
  return {
    title: "A scene: groups of ten states, 1.5 labelled transitions a state",
    columns: ["states", "edges", "first ms", "after an edit ms", "drag one ms", "drag a container ms", "hit ms"],
    rows: [100, 1000, 5000].map(rowOf),
  };
}

function rowOf(states: number): string[] {
  const project = generateProject({ states, depth: Math.round(Math.log10(states)), transitionsPerState: 1.5, seed: 7 });
  const sizes = [1, 2, 3].map((seed) => ({ ...project, layout: {}, name: `${seed}` }));
  const firstMs = medianMs((turn) => sceneOf({ ...(sizes[turn % 3] ?? project), ...unseen(project) }, "generated"), 3);
  const scene = sceneOf({ ...project, layout: {} }, "generated");
  const places = placesIn(scene);
  let before: Project = { ...project, layout: { states: places } };
  sceneOf(before, "generated");
  const dragged = middleOf(scene, ({ childCount }) => childCount === 0);
  const container = middleOf(scene, ({ childCount }) => childCount > 0);
  const editMs = medianMs((turn) => {
    const { x, y } = places[dragged] ?? { x: 0, y: 0 };
    const layout = { states: { ...places, [dragged]: { x: x + 8 + turn, y } } };
    before = { ...before, layout };
    return sceneOf(before, "generated");
  }, repetitions);
  const settled = sceneOf(before, "generated");
  const drag = (id: string) =>
    medianMs((turn) => withDraft(settled, before, { moved: new Map([[id, { x: turn * 3, y: turn }]]) }), repetitions);
  const { x, y } = settled.states.get(dragged)?.rect ?? settled.bounds;
  const hitMs = medianMs((turn) => hitTest(settled, { x: x + turn, y }, 4), repetitions);
  return [states, scene.edges.size, firstMs, editMs, drag(dragged), drag(container), hitMs].map((value) =>
    Number.isInteger(value) ? String(value) : value.toFixed(2),
  );
}

/** Everything placed by hand, as in a drawing that people have worked on. */
function placesIn(scene: Scene): Record<string, { readonly x: number; readonly y: number }> {
  const entries = [...scene.states.values()].map(({ id, parent, origin }) => {
    const around = parent === undefined ? undefined : scene.states.get(parent);
    return [id, { x: origin.x - (around?.origin.x ?? 0), y: origin.y - (around?.origin.y ?? 0) }] as const;
  });
  return Object.fromEntries(entries);
}

function unseen({ states, transitions, invocations }: Project) {
  return { states: { ...states }, transitions: { ...transitions }, invocations: { ...invocations }, layout: {} };
}

function middleOf(scene: Scene, isWanted: (state: { readonly childCount: number }) => boolean): string {
  const wanted = [...scene.states.values()].filter(isWanted);
  return wanted[Math.floor(wanted.length / 2)]?.id ?? "";
}

function medianMs(work: (turn: number) => unknown, times: number): number {
  const taken = Array.from({ length: times }, (_, turn) => {
    const start = performance.now();
    work(turn);
    return performance.now() - start;
  });
  return taken.sort((left, right) => left - right)[Math.floor(times / 2)] ?? Number.NaN;
}
