// States as elements; timers become delayed sends that are cancelled when the state is left.

import type { Entry } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { State } from "#model/schema/state.ts";
import type { Transition } from "#model/schema/transition.ts";
import { actionsXml } from "./action-xml.ts";
import { printEcma } from "./print-ecma.ts";
import type { ScxmlUnit } from "./scxml-unit.ts";
import { timersOf, transitionXml } from "./transition-xml.ts";
import { type XmlOut, xml } from "./write-xml.ts";

export function insideXml(unit: ScxmlUnit, id: Id): XmlOut[] {
  return unit.index.childrenOf(id).map((child) => stateXml(unit, child.id));
}

export function stateXml(unit: ScxmlUnit, id: Id, more: XmlOut["attributes"] = {}): XmlOut {
  const state = unit.project.states[id] as State;
  const names = { id, "fl:name": state.name === id ? undefined : state.name, ...more };
  if (state.kind === "history") return historyXml(state, names);
  const timers = timersOf(unit, id);
  const entry = [...actionsXml(unit, state.entry, ["states", id, "entry"]), ...timers.map(({ start }) => start)];
  const exit = [...actionsXml(unit, state.exit, ["states", id, "exit"]), ...timers.map(({ stop }) => stop)];
  const hasInitialActions = state.kind === "compound" && (state.initialActions ?? []).length > 0;
  const attributes = {
    ...names,
    initial: state.kind === "compound" && !hasInitialActions ? state.initial : undefined,
    "fl:output":
      state.kind !== "final" && "output" in state && state.output !== undefined ? printEcma(state.output) : undefined,
  };
  return xml(elementName(state), attributes, [
    ...(entry.length > 0 ? [xml("onentry", {}, entry)] : []),
    ...(exit.length > 0 ? [xml("onexit", {}, exit)] : []),
    ...(hasInitialActions ? [initialXml(unit, id, state)] : []),
    ...unit.index.invocationsOf(id).map((entry) => invokeXml(unit, entry.id, entry.record)),
    ...exactFirst(unit.index.transitionsFrom(id)).map((entry) => transitionXml(unit, entry)),
    ...(state.kind === "final" && state.output !== undefined
      ? [xml("donedata", {}, [xml("content", { expr: printEcma(state.output) })])]
      : []),
    ...insideXml(unit, id),
  ]);
}

/** SCXML tries transitions as they stand; in a drawing the exact event goes before a wildcard, and the longer one of two. */
function exactFirst(entries: readonly Entry<Transition>[]): readonly Entry<Transition>[] {
  const openness = ({ record: { trigger } }: Entry<Transition>) =>
    trigger.kind === "wildcard" ? 1 / trigger.pattern.length : 0;
  return [...entries].sort((left, right) => openness(left) - openness(right));
}

function elementName(state: State): string {
  return state.kind === "parallel" || state.kind === "final" ? state.kind : "state";
}

function historyXml(state: Extract<State, { kind: "history" }>, names: XmlOut["attributes"]): XmlOut {
  const target = (state.defaults ?? []).join(" ");
  return xml("history", { ...names, type: state.depth }, target === "" ? [] : [xml("transition", { target })]);
}

function initialXml(unit: ScxmlUnit, id: Id, state: Extract<State, { kind: "compound" }>): XmlOut {
  const actions = actionsXml(unit, state.initialActions, ["states", id, "initialActions"]);
  return xml("initial", {}, [xml("transition", { target: state.initial }, actions)]);
}

const deepestMachines = 8;

/** A machine that invokes itself, through whatever others, has no end as a text. */
export function mayStandInside({ project, open }: ScxmlUnit, machine: Id): boolean {
  return Object.hasOwn(project.machines, machine) && !open.includes(machine) && open.length < deepestMachines;
}

function invokeXml(unit: ScxmlUnit, id: Id, { callee, input }: Invocation): XmlOut {
  const given = Object.entries(input ?? {});
  if (callee.kind === "machine" && mayStandInside(unit, callee.machine)) {
    const values = given.map(([name, value]) => `${name}: ${printEcma(value)}`).join(", ");
    const params = given.length === 0 ? [] : [xml("param", { name: "input", expr: `{ ${values} }` })];
    return xml("invoke", { id, type: "scxml" }, [...params, xml("content", {}, [unit.machineXml(callee.machine)])]);
  }
  if (callee.kind === "machine")
    unit.lose(
      "invoke",
      `Machine "${callee.machine}" invokes itself in the end; the host has to provide it for "${id}".`,
      ["invocations", id],
    );
  const source =
    callee.kind === "service" ? callee.service : callee.kind === "machine" ? callee.machine : callee.sequence;
  const params = given.map(([name, value]) => xml("param", { name, expr: printEcma(value) }));
  return xml("invoke", { id, type: callee.kind, src: source }, params);
}
