// Actions and guards of a drawn machine. Nothing here may keep a run from settling: an event is raised at once only by
// the caller's leave, everything else is raised with a delay.

import type { Action } from "../schema/action.ts";
import type { Guard } from "../schema/guard.ts";
import type { EventDeclaration } from "../schema/machine.ts";
import { type Chooser, chance, pick, several } from "./chooser.ts";
import { type DrawnType, drawArguments, drawCondition, drawExpression, type Variable } from "./draw-expressions.ts";
import type { DrawnState } from "./draw-states.ts";

/** What a site inside a machine can refer to. */
export interface Surroundings {
  readonly events: Readonly<Record<string, EventDeclaration>>;
  /** Context fields that may be read and assigned. */
  readonly fields: readonly { readonly name: string; readonly type: DrawnType }[];
  readonly states: readonly DrawnState[];
  readonly channels: readonly string[];
  /** Another machine invokes this one, so it has a parent to send to. */
  readonly invoked: boolean;
}

export interface ActionSite {
  readonly variables: readonly Variable[];
  readonly maySignal: boolean;
  /** Machines that are invoked while the actions run: what can be sent to. */
  readonly invocations: readonly string[];
}

export function contextVariables(surroundings: Surroundings): Variable[] {
  return surroundings.fields.map(({ name, type }) => ({ path: `context.${name}`, type }));
}

export function drawActions(choose: Chooser, around: Surroundings, site: ActionSite, most: number): Action[] {
  return several(choose, most, (position) => drawAction(choose, around, site, `timer-${position}`));
}

function drawAction(choose: Chooser, around: Surroundings, site: ActionSite, label: string): Action {
  const event = pick(choose, Object.keys(around.events));
  const payload = drawPayload(choose, around.events[event], site.variables);
  const sending = { event, ...(Object.keys(payload).length > 0 ? { payload } : {}) };
  const kinds = ["log", "assign", "assign", "raise", "named", "cancel", "channel"];
  if (site.maySignal) kinds.push("signal");
  if (around.invoked) kinds.push("parent");
  if (site.invocations.length > 0) kinds.push("invocation");
  switch (pick(choose, kinds)) {
    case "assign":
      return { kind: "assign", values: drawAssignments(choose, around, site.variables) };
    case "raise":
      return { kind: "raise", ...sending, delay: drawDelay(choose, site.variables), label };
    case "signal":
      return { kind: "raise", event: "signal" };
    case "cancel":
      return { kind: "cancel", label: "timer-0" };
    case "named":
      return chance(choose, 50)
        ? { kind: "named", implementation: "clean" }
        : {
            kind: "named",
            implementation: "notify",
            parameters: { text: drawExpression(choose, "string", site.variables) },
          };
    case "channel":
      return { kind: "send", to: { kind: "channel", channel: pick(choose, around.channels) }, ...sending };
    case "parent":
      return { kind: "send", to: { kind: "parent" }, ...sending };
    case "invocation":
      return {
        kind: "send",
        to: { kind: "invocation", invocation: pick(choose, site.invocations) },
        ...sending,
        ...(chance(choose, 50) ? { delay: drawDelay(choose, site.variables), label } : {}),
      };
    default:
      return { kind: "log", message: drawExpression(choose, "string", site.variables) };
  }
}

export function drawDelay(choose: Chooser, variables: readonly Variable[]): string {
  const numbers = variables.filter((variable) => variable.type === "number" && variable.path.startsWith("context."));
  if (numbers.length === 0 || chance(choose, 70)) return pick(choose, ["1000", "60 * 1000", "250.5"]);
  const { path } = pick(choose, numbers);
  return `${path} > 0 ? ${path} * 10 : 1000`;
}

function drawAssignments(
  choose: Chooser,
  around: Surroundings,
  variables: readonly Variable[],
): Record<string, string> {
  const first = pick(choose, around.fields);
  const second = pick(choose, around.fields);
  return drawArguments(choose, chance(choose, 30) ? [first, second] : [first], variables);
}

function drawPayload(choose: Chooser, event: EventDeclaration | undefined, variables: readonly Variable[]) {
  return drawArguments(choose, event?.payload ?? [], variables);
}

export function drawGuard(choose: Chooser, around: Surroundings, variables: readonly Variable[], depth = 2): Guard {
  const kinds = ["expression", "expression", "expression", "named", "in"];
  if (depth > 0) kinds.push("and", "or", "not");
  switch (pick(choose, kinds)) {
    case "named":
      return chance(choose, 50)
        ? { kind: "named", implementation: "is-known" }
        : {
            kind: "named",
            implementation: "is-above",
            parameters: { limit: drawExpression(choose, "number", variables) },
          };
    case "in":
      return {
        kind: "in",
        state: pick(
          choose,
          around.states.filter((state) => state.kind !== "history"),
        ).id,
      };
    case "not":
      return { kind: "not", guard: drawGuard(choose, around, variables, depth - 1) };
    case "and":
    case "or": {
      const guards = [0, 1].map(() => drawGuard(choose, around, variables, depth - 1));
      return { kind: chance(choose, 50) ? "and" : "or", guards };
    }
    default:
      return { kind: "expression", expression: drawCondition(choose, variables) };
  }
}
