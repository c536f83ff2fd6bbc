// One machine as diagram notations see it: a tree of states with their lines of text, and arrows with labels. Names are
// made fit for the notation by whoever writes it.

import { leastCommonAncestor } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import { calledName, describeAction, describeTransition } from "./describe.ts";
import { camelCase, createIdentifiers } from "./identifiers.ts";

export interface DiagramState {
  readonly id: Id;
  readonly key: string;
  readonly state: State;
  readonly isInitial: boolean;
  readonly lines: readonly string[];
  readonly children: readonly DiagramState[];
  /** Arrows that are written in this state's scope. */
  readonly arrows: readonly DiagramArrow[];
}

export interface DiagramArrow {
  /** The transition's. */
  readonly id: Id;
  readonly from: DiagramNode;
  /** Without it nothing is left: the transition stays where it is. */
  readonly to: DiagramNode | undefined;
  readonly label: string;
}

export interface DiagramNode {
  readonly id: Id;
  readonly key: string;
  readonly state: State;
}

const deepest = 200;

export interface DiagramMachine {
  readonly root: DiagramState;
  /** Holds all that is drawn: the root itself, or a state around it where it has something of its own to show. */
  readonly top: DiagramState;
}

export function diagramMachine(project: Project, machine: Id): DiagramMachine {
  const top: Id = "";
  const root = project.machines[machine]?.root ?? "";
  const index = indexOf(project);
  const names = createIdentifiers([
    "state",
    "note",
    "end",
    "fork",
    "join",
    "choice",
    "initial",
    "final",
    "graph",
    "node",
    "edge",
    "digraph",
    "subgraph",
    "strict",
  ]);
  const arrows = new Map<Id, DiagramArrow[]>();
  const node = (id: Id): DiagramNode | undefined => {
    const state = project.states[id];
    return state && { id, key: names.of(id, camelCase(id)), state };
  };
  collectArrows(root, 0);
  const built = build(root, true, 0);
  return { root: built, top: rootShows(project, root) ? around(built) : built };

  function around(only: DiagramState): DiagramState {
    return { ...only, id: top, key: "", lines: [], children: [only], arrows: arrows.get(top) ?? [] };
  }

  function collectArrows(id: Id, depth: number): void {
    const from = node(id);
    if (!from || depth > deepest) return;
    for (const { id: transition, record } of index.transitionsFrom(id)) {
      const label = describeTransition(project, record);
      const targets = record.targets.length === 0 ? [undefined] : record.targets;
      for (const target of targets) {
        const scope =
          target === undefined ? (from.state.parent ?? top) : (leastCommonAncestor(project, [id, target]) ?? top);
        const list = arrows.get(scope) ?? [];
        list.push({ id: transition, from, to: target === undefined ? undefined : node(target), label });
        arrows.set(scope, list);
      }
    }
    for (const child of index.childrenOf(id)) collectArrows(child.id, depth + 1);
  }

  function build(id: Id, isInitial: boolean, depth: number): DiagramState {
    const state = project.states[id] as State;
    const initial = state.kind === "compound" ? state.initial : undefined;
    const children = depth > deepest ? [] : index.childrenOf(id);
    return {
      id,
      key: names.of(id, camelCase(id)),
      state,
      isInitial,
      lines: linesOf(project, id, state),
      children: children.map((child) => build(child.id, child.id === initial, depth + 1)),
      arrows: arrows.get(id) ?? [],
    };
  }
}

/** A root that does nothing by itself is not drawn: its states are the diagram. */
export function rootShows(project: Project, root: Id): boolean {
  const state = project.states[root];
  if (!state) return false;
  const index = indexOf(project);
  const leads = index.transitionsFrom(root).length + index.transitionsTo(root).length;
  return state.kind === "parallel" || leads > 0 || linesOf(project, root, state).length > 0;
}

function linesOf(project: Project, id: Id, state: State): string[] {
  if (state.kind === "history") return [];
  const actions = (["entry", "exit"] as const).flatMap((when) =>
    (state[when] ?? []).map((action) => `${when} / ${describeAction(project, action)}`),
  );
  const invocations = indexOf(project)
    .invocationsOf(id)
    .map((entry) => `invoke ${calledName(project, entry.id)}`);
  const tags = (state.tags ?? []).map((tag) => `tag ${tag}`);
  return [...actions, ...invocations, ...tags];
}
