// The machine that is drawn by all: states in nested groups of ten, each at its place, and the same as a bare graph.

import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import type { Graph } from "./bench-page.ts";

export interface MadeUp {
  readonly document: Project;
  readonly graph: Graph;
  readonly leaf: string;
  /** With about fifty states in it. */
  readonly container: string;
  readonly ten: readonly string[];
}

export function madeUpMachine(states: number): MadeUp {
  const bare = generateProject({ states, depth: Math.round(Math.log10(states)), transitionsPerState: 1.5, seed: 7 });
  const scene = sceneOf({ ...bare, layout: {} }, "generated");
  const graph = graphOf(bare, scene);
  const places = Object.fromEntries(graph.nodes.map(({ id }) => [id, placeOf(scene, id)]));
  const leaves = graph.nodes.filter(({ isContainer }) => !isContainer);
  const middle = Math.floor(leaves.length / 2);
  return {
    document: { ...bare, layout: { states: places } },
    graph,
    leaf: leaves[middle]?.id ?? "",
    container: containerOf(graph, 50),
    ten: leaves.slice(middle - 5, middle + 5).map(({ id }) => id),
  };
}

function graphOf({ states }: Project, scene: Scene): Graph {
  const nodes = [...scene.states.values()].map(({ id, parent, rect, childCount }) => {
    const around = parent === undefined ? undefined : scene.states.get(parent)?.rect;
    const { x, y, width, height } = rect;
    const at = { x: x - (around?.x ?? 0), y: y - (around?.y ?? 0) };
    return { id, name: states[id]?.name ?? id, parent, ...at, width, height, isContainer: childCount > 0 };
  });
  const edges = [...scene.edges.values()].flatMap(({ key, source, target, label }) =>
    target === undefined ? [] : [{ id: key, source, target, label: label?.full ?? "" }],
  );
  return { nodes, edges };
}

function placeOf(scene: Scene, id: string): { x: number; y: number } {
  const state = scene.states.get(id);
  const around = state?.parent === undefined ? undefined : scene.states.get(state.parent);
  return {
    x: (state?.origin.x ?? 0) - (around?.origin.x ?? 0),
    y: (state?.origin.y ?? 0) - (around?.origin.y ?? 0),
  };
}

function containerOf({ nodes }: Graph, wanted: number): string {
  const inside = new Map<string, number>();
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const { parent } of nodes)
    for (let id = parent; id !== undefined; id = parents.get(id)) inside.set(id, (inside.get(id) ?? 0) + 1);
  const [nearest] = [...inside].sort(([, left], [, right]) => Math.abs(left - wanted) - Math.abs(right - wanted));
  return nearest?.[0] ?? "";
}
