// Which states are elements of the page besides being painted: those near enough to be touched, and few enough for the
// page to stay quick. Everything else is scenery.

import type { Node } from "@xyflow/react";
import type { Id } from "#model/schema/common.ts";
import { statesWithin } from "#scene/asking/part-within.ts";
import { centreOf } from "#scene/boxes/box.ts";
import type { Rect, Scene, SceneState } from "#scene/scene.ts";

export interface StateNodeData extends Record<string, unknown> {
  readonly state: SceneState;
}

export type StateNode = Node<StateNodeData, "state">;
export type LabelNode = Node<{ readonly transition: Id }, "label">;

const mostInView = 40;
const mostSelected = 20;

export function domStates(scene: Scene, view: Rect, zoom: number, special: ReadonlySet<Id>): SceneState[] {
  const near = zoom >= 0.4 ? statesWithin(scene, view) : [];
  const chosen = new Set<Id>(near.length <= mostInView ? near.map(({ id }) => id) : []);
  for (const id of [...special].slice(0, mostSelected)) chosen.add(id);
  return [...scene.states.values()].filter(({ id }) => chosen.has(id));
}

const nodes = new WeakMap<SceneState, StateNode>();

/** The same node for the same state, so that React Flow draws again only what changed. */
export function nodeOf(state: SceneState): StateNode {
  const known = nodes.get(state);
  if (known) return known;
  const { id, rect, depth } = state;
  const node: StateNode = {
    id,
    type: "state",
    position: { x: rect.x, y: rect.y },
    width: rect.width,
    height: rect.height,
    zIndex: depth,
    data: { state },
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
  };
  nodes.set(state, node);
  return node;
}

const labelFieldWidth = 224;

/** The words on an arrow while they are written, over where they are painted. */
export function labelNodeOf(scene: Scene, transition: Id): LabelNode | undefined {
  const edge = scene.edges.get(transition);
  const middle = edge?.label ? centreOf(edge.label.rect) : edge?.points[0];
  if (!middle) return undefined;
  return {
    id: `label of ${transition}`,
    type: "label",
    position: { x: middle.x - labelFieldWidth / 2, y: middle.y - 14 },
    width: labelFieldWidth,
    height: 0,
    zIndex: 1000,
    data: { transition },
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
  };
}
