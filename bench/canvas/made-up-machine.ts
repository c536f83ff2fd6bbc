// The machine that is drawn by all: states in nested groups of ten, each at its place, and the same as a bare graph.

import type { Project } from "#model/schema/project.ts";
import { generateProject } from "#model/testing/generated-project.ts";
import { hitTest } from "#scene/asking/hit-test.ts";
import { centreOf } from "#scene/boxes/box.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import type { Graph, Place } from "./bench-page.ts";
import { bpmnXml } from "./bpmn-xml.ts";
import { placeInGrids } from "./place-in-grids.ts";

/** A state, and where to take hold of it. */
export interface Grip {
  readonly id: string;
  readonly at: Place;
}

export interface MadeUp {
  readonly document: Project;
  readonly graph: Graph;
  readonly bpmn: string;
  readonly leaf: Grip;
  /** With about fifty states in it. */
  readonly container: Grip;
  readonly ten: readonly string[];
}

export function madeUpMachine(states: number): MadeUp {
  const bare = generateProject({ states, depth: Math.round(Math.log10(states)), transitionsPerState: 1.5, seed: 7 });
  const document = placeInGrids(bare, "generated");
  const scene = sceneOf(document, "generated");
  const graph = graphOf(document, scene);
  const leaves = fromTheMiddle(
    scene,
    graph.nodes.filter(({ isContainer }) => !isContainer).map(({ id }) => id),
  );
  return {
    document,
    graph,
    bpmn: bpmnXml(graph, scene),
    leaf: firstGrip(leaves, scene),
    container: firstGrip(fromTheMiddle(scene, containersOf(graph, 50)), scene),
    ten: leaves.slice(0, 10),
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

/** Near the edge of what is seen, a drag would move the view along. */
function fromTheMiddle({ states, bounds }: Scene, ids: readonly string[]): string[] {
  const middle = centreOf(bounds);
  const distance = (id: string) => {
    const { x, y } = centreOf(states.get(id)?.rect ?? bounds);
    return Math.hypot(x - middle.x, y - middle.y);
  };
  return [...ids].sort((left, right) => distance(left) - distance(right));
}

/** Those with nearly the wanted number of states in them, or what comes nearest to it. */
function containersOf({ nodes }: Graph, wanted: number): string[] {
  const inside = new Map<string, number>();
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const { parent } of nodes)
    for (let id = parent; id !== undefined; id = parents.get(id)) inside.set(id, (inside.get(id) ?? 0) + 1);
  const far = ([, count]: readonly [string, number]) => Math.abs(count - wanted);
  const nearest = Math.min(...[...inside].map(far));
  return [...inside].filter((one) => far(one) <= nearest + 5).map(([id]) => id);
}

/** Where nothing else is so near that a hand could take hold of it instead. */
const room = 12;

function firstGrip(ids: readonly string[], scene: Scene): Grip {
  for (const id of ids) {
    const rect = scene.states.get(id)?.rect;
    for (let x = room; rect && x < rect.width - room; x += 4) {
      const at = { x: rect.x + x, y: rect.y + 14 };
      const hit = hitTest(scene, at, room);
      if (hit?.kind === "state" && hit.id === id && hit.part === "header") return { id, at };
    }
  }
  throw new Error("There is no state that can be taken hold of.");
}
