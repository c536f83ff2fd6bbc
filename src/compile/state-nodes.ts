// The tree of XState nodes, built from the root outwards without recursion. Every node's id is its state's id and every
// target refers to one, so that renaming or moving a state changes nothing else.

import { documentOrder } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { State, StateOf } from "#model/schema/state.ts";
import { compileActions } from "./actions.ts";
import type { Compilation } from "./compilation.ts";
import { oneOrMany, type StateNodeConfig } from "./config.ts";
import { compileHistory } from "./history.ts";
import { compileInvocations } from "./invocations.ts";
import { compileOutput } from "./output.ts";
import { keysInside } from "./state-keys.ts";
import { compileTransitions } from "./transitions.ts";
import { checkWildcardOrder } from "./wildcard-order.ts";

/** XState walks its tree by recursion, and the stack has an end. */
const deepestState = 500;

export function compileStateNodes(compilation: Compilation, root: Id): StateNodeConfig {
  const { project, index, sourceMap } = compilation;
  const rootNode: StateNodeConfig = { id: root };
  const placed = new Map([[root, { node: rootNode, path: [] as readonly string[] }]]);
  for (const id of documentOrder(project, root)) {
    const state = project.states[id];
    const place = placed.get(id);
    if (!state || !place) continue;
    sourceMap.state(id, place.path);
    const keys = keysInside(compilation, id);
    describeNode(compilation, id, state, place.node, keys);
    if (keys.size === 0 || !canHoldStates(compilation, id, state, place.path.length)) continue;
    place.node.states = {};
    for (const child of index.childrenOf(id)) {
      const key = keys.get(child.id) ?? child.id;
      const node: StateNodeConfig = { id: child.id };
      place.node.states[key] = node;
      placed.set(child.id, { node, path: [...place.path, key] });
    }
  }
  return rootNode;
}

function describeNode(
  compilation: Compilation,
  id: Id,
  state: State,
  node: StateNodeConfig,
  keys: ReadonlyMap<Id, string>,
): void {
  if (state.kind === "parallel" || state.kind === "final" || state.kind === "history") node.type = state.kind;
  if (state.description) node.description = state.description;
  if (state.tags && state.tags.length > 0) node.tags = state.tags;
  if (state.meta) node.meta = state.meta;
  if (state.kind === "history") compileHistory(compilation, id, state, node);
  else {
    if (state.kind === "compound") compileInitial(compilation, id, state, node, keys);
    const entry = compileActions(compilation, state.entry, { table: "states", id, list: "entry" });
    const exit = compileActions(compilation, state.exit, { table: "states", id, list: "exit" });
    if (entry.length > 0) node.entry = entry;
    if (exit.length > 0) node.exit = exit;
  }
  const { configs, byId } = compileInvocations(compilation, compilation.index.invocationsOf(id));
  if (configs.length > 0) node.invoke = oneOrMany(configs);
  compileTransitions(compilation, id, node, byId);
  checkWildcardOrder(compilation, id);
  const output = compileOutput(compilation, id, state);
  if (output !== undefined) node.output = output;
}

function compileInitial(
  compilation: Compilation,
  id: Id,
  state: StateOf<"compound">,
  node: StateNodeConfig,
  keys: ReadonlyMap<Id, string>,
): void {
  const target = state.initial === undefined ? undefined : keys.get(state.initial);
  if (target === undefined) {
    const message = `"${state.name}" does not say which of its states comes first. Choose an initial state directly inside it.`;
    const place = { path: ["states", id, "initial"] };
    compilation.problems.add({
      code: "missing-initial",
      severity: "error",
      message,
      about: [{ table: "states", id }],
      place,
    });
    return;
  }
  const actions = compileActions(compilation, state.initialActions, { table: "states", id, list: "initialActions" });
  node.initial = actions.length > 0 ? { target, actions } : target;
}

function canHoldStates({ problems }: Compilation, id: Id, state: State, depth: number): boolean {
  const about = [{ table: "states" as const, id }];
  if (state.kind !== "compound" && state.kind !== "parallel") {
    const message = `"${state.name}" is of kind "${state.kind}" and can't hold other states. Make it compound or parallel.`;
    problems.add({ code: "wrong-kind", severity: "error", message, about });
    return false;
  }
  if (depth >= deepestState) {
    const message = `"${state.name}" lies more than ${deepestState} levels deep. XState can't run a machine that deep.`;
    problems.add({ code: "nested-too-deeply", severity: "error", message, about });
    return false;
  }
  return true;
}
