// History states. Their default targets must lie inside the state whose history they keep, and must not lead back to
// themselves: XState would enter the one without leaving the other, or never come to an end.

import { isInside } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { StateOf } from "#model/schema/state.ts";
import type { Compilation } from "./compilation.ts";
import { oneOrMany, type StateNodeConfig } from "./config.ts";
import { compileTargets } from "./targets.ts";

export function compileHistory(
  compilation: Compilation,
  id: Id,
  state: StateOf<"history">,
  node: StateNodeConfig,
): void {
  const { project, problems } = compilation;
  node.history = state.depth;
  const at = ["states", id, "defaults"];
  const defaults = state.defaults ?? [];
  const outside = defaults.find((target) => state.parent !== null && !isInside(project, target, state.parent));
  if (outside !== undefined && Object.hasOwn(project.states, outside)) {
    const message = `The history state "${state.name}" can't lead to "${project.states[outside]?.name}", which does not lie inside "${project.states[state.parent ?? ""]?.name}". Choose a default inside it.`;
    problems.add({
      code: "history-default-outside",
      severity: "error",
      message,
      about: [{ table: "states", id }],
      place: { path: at },
    });
  }
  if (leadsBack(compilation, id)) {
    const message = `The history state "${state.name}" leads back to itself when there is no history yet. Give it a default target that is not a history state.`;
    problems.add({
      code: "history-circle",
      severity: "error",
      message,
      about: [{ table: "states", id }],
      place: { path: at },
    });
  }
  const targets = compileTargets(
    compilation,
    defaults.length > 0 ? defaults : regionsToName(compilation, id, state),
    at,
  );
  if (targets.length > 0) node.target = oneOrMany(targets);
}

/**
 * A history state right inside a parallel state, without a default, leads to that state. Coming from inside it, XState
 * leaves the whole of it, has a history then, and enters by that the regions alone. Naming the regions keeps it in.
 */
export function regionsToName(
  { project, index }: Pick<Compilation, "project" | "index">,
  id: Id,
  { parent }: StateOf<"history">,
): Id[] {
  if (parent === null || project.states[parent]?.kind !== "parallel") return [];
  const fromInside = index.transitionsTo(id).some(({ record }) => isInside(project, record.source, parent));
  if (!fromInside) return [];
  return index.childrenOf(parent).flatMap((child) => (child.record.kind === "history" ? [] : [child.id]));
}

/** Follows what is entered by default from a history state, through other history states and initial states. */
function leadsBack({ project }: Compilation, history: Id): boolean {
  const seen = new Set<Id>();
  const waiting = defaultsOf(history);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (state === history) return true;
    if (seen.has(state)) continue;
    seen.add(state);
    waiting.push(...defaultsOf(state));
  }
  return false;

  function defaultsOf(id: Id): Id[] {
    const state = project.states[id];
    if (state?.kind === "compound") return state.initial === undefined ? [] : [state.initial];
    if (state?.kind !== "history") return [];
    if (state.defaults && state.defaults.length > 0) return [...state.defaults];
    return state.parent === null ? [] : [state.parent];
  }
}
