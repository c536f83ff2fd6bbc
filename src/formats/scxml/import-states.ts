// States of SCXML, what they do, and what they invoke.

import type { Id } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import { fitting } from "../shared/project-builder.ts";
import { type DataNames, readEcma } from "./expressions.ts";
import { readExecutable } from "./import-actions.ts";
import { type DeepInitial, initialTargets, settleDeepInitials } from "./import-initial.ts";
import { importInvocations } from "./import-invocations.ts";
import { importTransitions, targetsOf } from "./import-transitions.ts";
import { attribute, childrenNamed, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

const kinds = ["state", "parallel", "final", "history"];

export function stateElements(element: XmlElement): XmlElement[] {
  return childrenNamed(element, ...kinds);
}

interface Placed {
  readonly element: XmlElement;
  readonly parent: Id | null;
  readonly order: number;
}

export function importStates(made: ScxmlImport, root: XmlElement, name: string): void {
  const all: Placed[] = [];
  const waiting: Placed[] = [{ element: root, parent: null, order: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    all.push(next);
    const parent = made.states.get(next.element) ?? "";
    waiting.unshift(...stateElements(next.element).map((element, order) => ({ element, parent, order })));
  }
  const deep: DeepInitial[] = [];
  for (const placed of all)
    made.builder.addState(idOf(made, placed.element), skeleton(made, placed, name, deep), placed.element.place);
  for (const { element } of all) importInvocations(made, idOf(made, element), element);
  for (const { element } of all) {
    const id = idOf(made, element);
    const state = made.builder.project.states[id];
    if (!state) continue;
    made.builder.put("states", id, { ...state, ...doings(made, element, state) }, element.place);
    if (state.kind !== "history") importTransitions(made, id, childrenNamed(element, "transition"));
  }
  settleDeepInitials(made, root, deep);
}

function idOf(made: ScxmlImport, element: XmlElement): Id {
  return made.states.get(element) ?? "";
}

function skeleton(made: ScxmlImport, { element, parent, order }: Placed, name: string, deep: DeepInitial[]): State {
  const own = attribute(element, "fl:name") ?? attribute(element, "id");
  const common = { name: parent === null ? name : fitting(own ?? element.name), parent, order };
  const children = stateElements(element);
  if (element.name === "parallel") return { kind: "parallel", ...common };
  if (element.name === "history" && parent !== null)
    return { kind: "history", ...common, depth: attribute(element, "type") === "deep" ? "deep" : "shallow" };
  if (element.name === "final" && parent !== null) return { kind: "final", ...common };
  if (children.length === 0 && parent !== null) return { kind: "atomic", ...common };
  const initial = initialOf(made, element, deep);
  return { kind: "compound", ...common, ...(initial === undefined ? {} : { initial }) };
}

function initialOf(made: ScxmlImport, element: XmlElement, deep: DeepInitial[]): Id | undefined {
  const targets = initialTargets(made, element);
  const own = stateElements(element);
  const [first, ...others] = targets;
  const fallback = own.find(({ name }) => name !== "history") ?? own[0];
  if (first === undefined) return fallback && idOf(made, fallback);
  const child = own.find((each) => holds(made, each, first));
  if (!child) {
    made.lose("initial", "The initial is no state inside; the first one is taken.", element);
    return fallback && idOf(made, fallback);
  }
  if (idOf(made, child) !== first || others.length > 0) deep.push({ element, state: idOf(made, element), targets });
  return idOf(made, child);
}

function holds(made: ScxmlImport, element: XmlElement, id: Id): boolean {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (made.states.get(next) === id) return true;
    waiting.push(...stateElements(next));
  }
  return false;
}

function doings(made: ScxmlImport, element: XmlElement, state: State): Partial<State> {
  const data: DataNames = { names: made.data, answer: undefined };
  if (state.kind === "history") {
    const [transition] = childrenNamed(element, "transition");
    if (transition && transition.children.length > 0)
      made.lose("element", "What is done on the way to the default of a history is left out.", transition);
    const defaults = transition ? targetsOf(made, transition) : [];
    return defaults.length > 0 ? { defaults } : {};
  }
  const timers = (actions: XmlElement) => ({
    ...actions,
    children: actions.children.filter((each) => attribute(each, "fl:timer") === undefined),
  });
  const entry = childrenNamed(element, "onentry").flatMap((each) => readExecutable(made, timers(each), data));
  const exit = childrenNamed(element, "onexit").flatMap((each) => readExecutable(made, timers(each), data));
  const [holder] = childrenNamed(element, "initial");
  const initialActions = holder
    ? childrenNamed(holder, "transition").flatMap((each) => readExecutable(made, each, data))
    : [];
  const output = outputOf(made, element, data);
  return {
    ...(entry.length > 0 ? { entry } : {}),
    ...(exit.length > 0 ? { exit } : {}),
    ...(state.kind === "compound" && initialActions.length > 0 ? { initialActions } : {}),
    ...(output !== undefined && state.kind !== "atomic" ? { output } : {}),
  } as Partial<State>;
}

function outputOf(made: ScxmlImport, element: XmlElement, data: DataNames): string | undefined {
  const written = attribute(element, "fl:output");
  if (written !== undefined) return readEcma(written, data);
  const [done] = childrenNamed(element, "donedata");
  if (!done) return undefined;
  const [content] = childrenNamed(done, "content");
  const text = content && (attribute(content, "expr") ?? JSON.stringify(content.text.trim()));
  const params = childrenNamed(done, "param").map(
    (param) =>
      [
        attribute(param, "name") ?? "",
        readEcma(attribute(param, "expr") ?? attribute(param, "location") ?? "", data),
      ] as const,
  );
  const value = text === undefined ? undefined : readEcma(text, data);
  if (value !== undefined) return value;
  if (
    !content &&
    params.length > 0 &&
    params.every(([name, each]) => each !== undefined && /^[A-Za-z_$][\w$]*$/.test(name))
  )
    return `{ ${params.map(([name, each]) => `${name}: ${each}`).join(", ")} }`;
  made.lose("value", "What this final state answers is no expression and was left out.", done);
  return undefined;
}
