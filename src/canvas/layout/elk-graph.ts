// A machine as the layout engine wants it: boxes in boxes, arrows with the room that their words need.

import type { ElkExtendedEdge, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import type { Id } from "#model/schema/common.ts";
import { padding } from "#scene/boxes/auto-place.ts";
import { sharedParent } from "#scene/route/visible.ts";
import type { Scene, SceneState } from "#scene/scene.ts";

const spacing: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.spacing.nodeNode": "48",
  "elk.spacing.edgeNode": "24",
  "elk.spacing.edgeEdge": "16",
  "elk.spacing.edgeLabel": "8",
  "elk.layered.spacing.nodeNodeBetweenLayers": "56",
  "elk.layered.spacing.edgeNodeBetweenLayers": "24",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.edgeLabels.placement": "CENTER",
  // What is drawn first is above: cycles are cut where they come back to the state that a container starts in.
  "elk.layered.cycleBreaking.strategy": "DEPTH_FIRST",
  "elk.spacing.nodeSelfLoop": "24",
};

/** Regions stand side by side, from the same height on. */
const lane: LayoutOptions = { "elk.layered.layering.layerConstraint": "FIRST", "elk.alignment": "TOP" };

/** At the right, in a drawing that goes down. */
const loops: LayoutOptions = { "elk.layered.edgeRouting.selfLoopDistribution": "SOUTH" };

/** What lies inside `around` (everything, for nothing) and is in `wanted`. */
export function elkGraph(scene: Scene, around: Id | undefined, wanted: ReadonlySet<Id>): ElkNode {
  const children = new Map<Id | undefined, SceneState[]>();
  for (const state of scene.states.values()) {
    const list = children.get(state.parent);
    if (list) list.push(state);
    else children.set(state.parent, [state]);
  }
  const crossed = crossedParallels(scene);
  const nodeOf = (state: SceneState): ElkNode => {
    const inside = state.collapsed ? [] : (children.get(state.id) ?? []);
    if (inside.length === 0)
      return {
        id: state.id,
        width: snapped(state.rect.width),
        height: snapped(state.rect.height),
        layoutOptions: loops,
      };
    const { headerHeight } = state.face;
    return {
      id: state.id,
      children: startingFirst(inside).map(nodeOf),
      layoutOptions: {
        ...spacing,
        ...(state.isRegion && !crossed.has(state.parent) ? lane : {}),
        "elk.padding": `[top=${headerHeight + 24},left=${padding},bottom=${padding},right=${padding}]`,
        "elk.nodeSize.constraints": "MINIMUM_SIZE",
        "elk.nodeSize.minimum": `(${faceWidth(state)}, ${headerHeight})`,
      },
    };
  };
  const top = startingFirst(children.get(around) ?? []).filter(({ id }) => wanted.has(id));
  const nodes = top.map((state) => nodeOf(state));
  const included = new Set(nodes.flatMap(idsIn));
  return { id: "drawing", layoutOptions: spacing, children: nodes, edges: edgesAmong(scene, included) };
}

/** The engine fails where an arrow leads between two states that have both to be first. */
function crossedParallels({ states, edges }: Scene): ReadonlySet<Id | undefined> {
  const crossed = new Set<Id | undefined>();
  for (const edge of edges.values()) {
    const [source, target] = [states.get(edge.source), states.get(edge.target ?? edge.source)];
    if (source && target && source !== target) crossed.add(sharedParent(states, source, target));
  }
  return crossed;
}

function startingFirst(states: readonly SceneState[]): SceneState[] {
  return [...states.filter(({ isInitial }) => isInitial), ...states.filter(({ isInitial }) => !isInitial)];
}

function edgesAmong(scene: Scene, included: ReadonlySet<Id>): ElkExtendedEdge[] {
  return [...scene.edges.values()].flatMap(({ key, source, target, label }) => {
    // The engine leaves room for loops beside their state; where they go exactly is found as for any arrow without a way.
    if (!included.has(source) || !included.has(target ?? source)) return [];
    const isLoop = target === undefined || target === source;
    // Of a container it would lead all the way around it.
    if (isLoop && (scene.states.get(source)?.childCount ?? 0) > 0) return [];
    const labels = label ? [{ id: `${key} label`, text: " ", width: label.rect.width, height: label.rect.height }] : [];
    return [{ id: key, sources: [source], targets: [target ?? source], labels }];
  });
}

function idsIn(node: ElkNode): Id[] {
  return [node.id, ...(node.children ?? []).flatMap(idsIn)];
}

function snapped(size: number): number {
  return Math.ceil(size / 8) * 8;
}

/** Positions relative to the state around, on the grid. */
export function positionsIn(node: ElkNode): [Id, { x: number; y: number }][] {
  return (node.children ?? []).flatMap((child) => [
    [child.id, { x: Math.round((child.x ?? 0) / 8) * 8, y: Math.round((child.y ?? 0) / 8) * 8 }] as [
      Id,
      { x: number; y: number },
    ],
    ...positionsIn(child),
  ]);
}

function faceWidth({ face }: SceneState): number {
  return snapped(Math.max(...face.rows.map(({ rect }) => rect.x * 2 + rect.width)));
}
