// One state of a drawn machine as the document has it.

import type { State } from "../schema/state.ts";
import { type Chooser, chance, pick } from "./chooser.ts";
import { type ActionSite, contextVariables, drawActions, type Surroundings } from "./draw-actions.ts";
import { drawExpression } from "./draw-expressions.ts";
import { type DrawnState, insideAndSelf, isOrdinary } from "./draw-states.ts";

export function drawState(choose: Chooser, around: Surroundings, state: DrawnState, machineYields: boolean): State {
  const common = {
    name: state.name,
    parent: state.parent?.id ?? null,
    order: state.parent?.children.indexOf(state) ?? 0,
    ...(chance(choose, 10) ? { description: "A remark." } : {}),
    ...(chance(choose, 15) ? { tags: ["visible", "manual step"] } : {}),
    ...(chance(choose, 10) ? { meta: { owner: "team-a", sla: { hours: [1, 2.5, null] } } } : {}),
  };
  if (state.kind === "history") return { kind: "history", ...common, ...drawHistory(choose, state) };
  const variables = contextVariables(around);
  const site: ActionSite = { variables, maySignal: false, invocations: [] };
  const entry = chance(choose, 30) ? drawActions(choose, around, site, 2) : [];
  const exit = chance(choose, 20) ? drawActions(choose, around, site, 2) : [];
  const activities = {
    ...common,
    ...(entry.length > 0 ? { entry } : {}),
    ...(exit.length > 0 ? { exit } : {}),
  };
  const isRoot = state.parent === null;
  const yields = isRoot ? machineYields : state.kind !== "atomic" && chance(choose, 30);
  const output = yields ? { output: drawExpression(choose, "number", variables) } : {};
  switch (state.kind) {
    case "atomic":
      return { kind: "atomic", ...activities };
    case "final":
      return { kind: "final", ...activities, ...output };
    case "parallel":
      return { kind: "parallel", ...activities, ...output };
    case "compound": {
      const initial = pick(choose, state.children.filter(isOrdinary)).id;
      const initialActions = chance(choose, 15) ? drawActions(choose, around, site, 1) : [];
      return {
        kind: "compound",
        ...activities,
        ...output,
        initial,
        ...(initialActions.length > 0 ? { initialActions } : {}),
      };
    }
  }
}

function drawHistory(choose: Chooser, state: DrawnState): { depth: "shallow" | "deep"; defaults?: string[] } {
  const depth = chance(choose, 50) ? "deep" : "shallow";
  const siblings = state.parent?.children.filter(isOrdinary) ?? [];
  if (siblings.length === 0 || chance(choose, 40)) return { depth };
  const drawInside = (sibling: DrawnState) =>
    depth === "shallow" ? sibling.id : pick(choose, insideAndSelf(sibling).filter(isOrdinary)).id;
  if (state.parent?.kind === "parallel") return { depth, defaults: siblings.map(drawInside) };
  return { depth, defaults: [drawInside(pick(choose, siblings))] };
}
