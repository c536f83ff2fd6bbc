// States and invocations as JSON.

import { actorName } from "#compile/invocations.ts";
import { collectProblems } from "#compile/problems.ts";
import { keysInside } from "#compile/state-keys.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import { actionsJson, type JsonObject, oneOrMany, shown, shownAll } from "./action-json.ts";
import { type JsonUnit, nested, pick, transitionsJson } from "./transition-json.ts";

export function stateJson(unit: JsonUnit, id: Id): JsonObject & { id: Id } {
  const { project, index } = unit;
  const state = project.states[id] as State;
  const keys = keysInside({ project, problems: collectProblems(project) }, id);
  const children = index
    .childrenOf(id)
    .map((child) => [keys.get(child.id) ?? child.id, stateJson(unit, child.id)] as const);
  const groups = transitionsJson(unit, id);
  const invoke = index.invocationsOf(id).map(({ id: invocation, record }) => ({
    id: invocation,
    src: actorName(project, record.callee),
    ...(record.input ? { input: shownAll(record.input) } : {}),
    ...pick(groups, `done ${invocation}`, "onDone"),
    ...pick(groups, `error ${invocation}`, "onError"),
  }));
  return {
    id,
    ...kindJson(project, state),
    ...(state.description ? { description: state.description } : {}),
    ...(state.tags?.length ? { tags: state.tags } : {}),
    ...(state.meta ? { meta: state.meta } : {}),
    ...activities(project, state),
    ...(invoke.length > 0 ? { invoke: oneOrMany(invoke) } : {}),
    ...nested(groups, "on "),
    ...nested(groups, "after "),
    ...pick(groups, "always", "always"),
    ...pick(groups, "onDone", "onDone"),
    ...("output" in state && state.output !== undefined ? { output: shown(state.output) } : {}),
    ...(children.length > 0 ? { states: Object.fromEntries(children) } : {}),
  };
}

function activities(project: Project, state: State): JsonObject {
  if (state.kind === "history") return {};
  return { ...actionsJson(project, "entry", state.entry), ...actionsJson(project, "exit", state.exit) };
}

function kindJson(project: Project, state: State): JsonObject {
  switch (state.kind) {
    case "atomic":
      return {};
    case "compound": {
      if (state.initial === undefined) return {};
      const target = keyOf(project, state.initial);
      if (!state.initialActions?.length) return { initial: target };
      return { initial: { target, ...actionsJson(project, "actions", state.initialActions) } };
    }
    case "parallel":
    case "final":
      return { type: state.kind };
    case "history":
      return {
        type: "history",
        history: state.depth,
        ...(state.defaults?.length ? { target: oneOrMany(state.defaults.map((target) => `#${target}`)) } : {}),
      };
    default:
      return state satisfies never;
  }
}

function keyOf(project: Project, id: Id): string {
  const parent = project.states[id]?.parent ?? "";
  return keysInside({ project, problems: collectProblems(project) }, parent).get(id) ?? id;
}
