// What a person, or a program with a mistake in it, might hand to an edit: mostly things that are there, now and then
// something that is gone, of the wrong kind, too long, not a number, or a name that reaches a prototype.

import type { Action } from "../../schema/action.ts";
import type { Id } from "../../schema/common.ts";
import type { Guard } from "../../schema/guard.ts";
import type { Callee } from "../../schema/invocation.ts";
import type { Project, TableName } from "../../schema/project.ts";
import type { Trigger } from "../../schema/transition.ts";
import { type Chooser, chance, pick, several } from "../../testing/chooser.ts";
import type { ActionSite } from "../actions/action-site.ts";

const strayIds = ["nowhere", "constructor", "__proto__", "", "Not An Id", "toString"];
const names = ["Charge", "charge", " Charge ", "Done", "a.b", "Δ ☃", "constructor", "__proto__", "State", "State 2"];
const oddNames = ["", "   ", "x".repeat(201), "\u0000", "'; drop"];
const expressions = ["context.total + 1", "true", "event.amount > 3", "not an expression ("];
const oddNumbers = [Number.NaN, Number.POSITIVE_INFINITY, -3, 1.5, 1e308, 1e-9];

export interface Draw {
  readonly project: Project;
  id(table: TableName): Id;
  ids(table: TableName): Id[];
  name(): string;
  text(): string;
  expression(): string;
  position(): number;
  number(): number;
  maybe<Value>(make: () => Value): Value | undefined;
  one<Value>(items: readonly Value[]): Value;
  values(): Record<string, string>;
  fieldName(): string;
  trigger(): Trigger;
  guard(depth?: number): Guard;
  action(): Action;
  site(): ActionSite;
  callee(): Callee;
}

export function drawFrom(choose: Chooser, project: Project): Draw {
  const known = (table: TableName) => Object.keys(project[table]);
  const one = <Value>(items: readonly Value[]) => pick(choose, items);
  const odd = () => chance(choose, 6);
  const draw: Draw = {
    project,
    one,
    id: (table) => (odd() || known(table).length === 0 ? one(strayIds) : one(known(table))),
    ids: (table) => several(choose, 4, () => draw.id(table)),
    name: () => (odd() ? one(oddNames) : one(names)),
    text: () => (odd() ? "x".repeat(100_001) : one(["", "A remark.", "line\nline"])),
    expression: () => (odd() ? one(["", "x".repeat(10_001)]) : one(expressions)),
    position: () => (odd() ? one(oddNumbers) : choose.below(5)),
    number: () => (odd() ? one(oddNumbers) : choose.below(500)),
    maybe: (make) => (chance(choose, 50) ? make() : undefined),
    values: () => Object.fromEntries(several(choose, 2, () => [draw.fieldName(), draw.expression()])),
    fieldName: () =>
      odd() ? one(["", "a b", "constructor", "hasOwnProperty"]) : one(["total", "amount", "count", "label"]),
    trigger: () => drawTrigger(draw),
    guard: (depth = 2) => drawGuard(draw, depth),
    action: () => drawAction(draw),
    site: () => {
      const acting = sitesWithActions(project);
      if (acting.length > 0 && chance(choose, 60)) return one(acting);
      if (chance(choose, 50)) return { at: "transition", transition: draw.id("transitions") };
      return { at: one(["entry", "exit", "initial"] as const), state: draw.id("states") };
    },
    callee: () =>
      one<() => Callee>([
        () => ({ kind: "service", service: draw.id("services") }),
        () => ({ kind: "machine", machine: draw.id("machines") }),
        () => ({ kind: "compensate", sequence: "reverse" }),
      ])(),
  };
  return draw;
}

function sitesWithActions(project: Project): ActionSite[] {
  return [
    ...Object.entries(project.states).flatMap(([state, record]): ActionSite[] => [
      ...("entry" in record ? [{ at: "entry" as const, state }] : []),
      ...("exit" in record ? [{ at: "exit" as const, state }] : []),
    ]),
    ...Object.entries(project.transitions).flatMap(([transition, record]): ActionSite[] =>
      record.actions ? [{ at: "transition", transition }] : [],
    ),
  ];
}

function drawTrigger(draw: Draw): Trigger {
  return draw.one<() => Trigger>([
    () => ({ kind: "event", event: draw.id("events") }),
    () => ({ kind: "wildcard", pattern: draw.one(["*", "payment.*", "no wildcard"]) }),
    () => ({ kind: "after", delay: draw.expression() }),
    () => ({ kind: "always" }),
    () => ({ kind: "stateDone" }),
    () => ({ kind: "invocationDone", invocation: draw.id("invocations") }),
    () => ({ kind: "invocationError", invocation: draw.id("invocations") }),
  ])();
}

function drawGuard(draw: Draw, depth: number): Guard {
  const simple: (() => Guard)[] = [
    () => ({ kind: "expression", expression: draw.expression() }),
    () => ({ kind: "named", implementation: draw.id("implementations"), parameters: draw.values() }),
    () => ({ kind: "in", state: draw.id("states") }),
  ];
  const nested: (() => Guard)[] = [
    () => ({ kind: "not", guard: draw.guard(depth - 1) }),
    () => ({ kind: draw.one(["and", "or"] as const), guards: [draw.guard(depth - 1), draw.guard(depth - 1)] }),
  ];
  return draw.one(depth > 0 ? [...simple, ...nested] : simple)();
}

function drawAction(draw: Draw): Action {
  return draw.one<() => Action>([
    () => ({ kind: "assign", values: draw.values() }),
    () => ({ kind: "raise", event: draw.id("events"), payload: draw.values() }),
    () => ({ kind: "send", to: { kind: "parent" }, event: draw.id("events") }),
    () => ({ kind: "send", to: { kind: "channel", channel: draw.id("channels") }, event: draw.id("events") }),
    () => ({ kind: "send", to: { kind: "invocation", invocation: draw.id("invocations") }, event: draw.id("events") }),
    () => ({ kind: "cancel", label: draw.name() }),
    () => ({ kind: "log", message: draw.expression() }),
    () => ({ kind: "named", implementation: draw.id("implementations") }),
  ])();
}
