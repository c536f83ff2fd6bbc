// Transitions: one for each event descriptor, with SCXML's own meaning of leaving and entering the source again.

import { isInside } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Trigger } from "#model/schema/transition.ts";
import { fitting } from "../shared/project-builder.ts";
import type { DataNames } from "./expressions.ts";
import { readExecutable } from "./import-actions.ts";
import { readCondition } from "./import-guards.ts";
import { addInOrder, type Planned } from "./keep-order.ts";
import { mayReturn } from "./may-return.ts";
import { attribute, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

export function importTransitions(made: ScxmlImport, source: Id, elements: readonly XmlElement[]): void {
  addInOrder(
    made,
    elements.flatMap((element) => plannedOf(made, source, element)),
  );
}

function plannedOf(made: ScxmlImport, source: Id, element: XmlElement): Planned[] {
  const { builder } = made;
  const targets = targetsOf(made, element);
  const descriptors = (attribute(element, "event") ?? "").split(/\s+/).filter((each) => each !== "");
  const triggers: Triggered[] =
    descriptors.length === 0
      ? [{ trigger: { kind: "always" }, from: source }]
      : descriptors.flatMap((each) => triggersOf(made, source, each, element));
  return triggers.map(({ trigger, from, within: writtenIn }) => {
    const data: DataNames = { names: made.data, answer: answerOf(trigger) };
    const condition = attribute(element, "cond");
    const actions = readExecutable(made, element, data);
    const isCompound = builder.project.states[from]?.kind === "compound";
    const isProper = targets.every((target) => isInside(builder.project, target, from));
    const isInternal =
      attribute(element, "fl:internal") === "true" ||
      (attribute(element, "type") === "internal" && isCompound && isProper);
    const within = targets.some((target) => mayReturn(builder.project, target, from));
    const record = {
      source: from,
      trigger,
      targets,
      ...guardOf(made, condition, writtenIn, data, element),
      ...(actions.length > 0 ? { actions } : {}),
      ...(within && !isInternal ? { reenter: true } : {}),
    };
    return { record, element };
  });
}

function guardOf(
  made: ScxmlImport,
  condition: string | undefined,
  writtenIn: Id | undefined,
  data: DataNames,
  element: XmlElement,
): { guard?: Guard } {
  const asked = condition === undefined ? undefined : readCondition(made, condition, data, element);
  if (writtenIn === undefined) return asked ? { guard: asked } : {};
  const place: Guard = { kind: "in", state: writtenIn };
  return { guard: asked ? { kind: "and", guards: [place, asked] } : place };
}

function answerOf(trigger: Trigger): DataNames["answer"] {
  if (trigger.kind === "invocationDone" || trigger.kind === "stateDone") return "output";
  return trigger.kind === "invocationError" ? "error" : undefined;
}

export function targetsOf(made: ScxmlImport, element: XmlElement): Id[] {
  const names = (attribute(element, "target") ?? "").split(/\s+/).filter((each) => each !== "");
  return names.flatMap((name) => {
    const id = made.byName.get(name);
    if (id === undefined) made.lose("target", `There is no state "${name.slice(0, 80)}".`, element);
    return id === undefined ? [] : [id];
  });
}

interface Triggered {
  readonly trigger: Trigger;
  readonly from: Id;
  /** The state in which it was written, where it is another one. */
  readonly within?: Id;
}

/** The end of one invocation, or of any. A document has these transitions where the invocation runs. */
function endsOf(made: ScxmlImport, source: Id, plain: string, element: XmlElement): Triggered[] {
  const [, outcome, invoked] = /^(done|error)\.(?:invoke|platform)(?:\.(.+))?$/.exec(plain) ?? [];
  if (outcome === undefined) return [];
  const { states, invocations } = made.builder.project;
  const all = invoked === undefined ? [...made.invocations.values()] : [made.invocations.get(invoked) ?? ""];
  const found = all.flatMap((invocation): Triggered[] => {
    const from = Object.hasOwn(invocations, invocation) ? invocations[invocation]?.state : undefined;
    if (from === undefined) return [];
    const trigger: Trigger = { kind: outcome === "done" ? "invocationDone" : "invocationError", invocation };
    if (from === source || isInside(made.builder.project, from, source)) return [{ trigger, from }];
    return isInside(made.builder.project, source, from) ? [{ trigger, from, within: source }] : [];
  });
  if (found.length === 0 && all.length > 0)
    made.lose(
      "doneState",
      `"${plain}" can't arrive where nothing is invoked; it became an event of that name.`,
      element,
    );
  if (found.some(({ from }) => from !== source))
    made.lose(
      "doneState",
      `The transition on "${plain}" starts from the state that invokes: "${states[found[0]?.from ?? ""]?.name}".`,
      element,
    );
  return found;
}

function triggersOf(made: ScxmlImport, source: Id, descriptor: string, element: XmlElement): Triggered[] {
  const plain = descriptor.replace(/\.?\*$/, "").replace(/\.$/, "");
  if (plain === "") return [{ trigger: { kind: "wildcard", pattern: "*" }, from: source }];
  const delay = plain.startsWith("faultline.after.") ? attribute(element, "fl:after") : undefined;
  if (delay !== undefined) return [{ trigger: { kind: "after", delay }, from: source }];
  const done = made.byName.get(/^done\.state\.(.+)$/.exec(plain)?.[1] ?? "");
  if (done !== undefined) {
    if (done !== source)
      made.lose("doneState", `The transition on "${plain}" starts from the state that ends.`, element);
    return [{ trigger: { kind: "stateDone" }, from: done }];
  }
  const ends = endsOf(made, source, plain, element);
  if (ends.length > 0) return ends;
  if (descriptor.endsWith("*")) return [{ trigger: { kind: "wildcard", pattern: `${plain}.*` }, from: source }];
  if (made.extended.has(plain)) {
    made.lose(
      "prefix",
      `"${plain}" also matches events that begin with it; it became the wildcard "${plain}.*".`,
      element,
    );
    return [{ trigger: { kind: "wildcard", pattern: `${plain}.*` }, from: source }];
  }
  const name = plain.startsWith("xstate.") ? `event.${plain}` : plain;
  return [{ trigger: { kind: "event", event: made.builder.event(fitting(name), element.place) }, from: source }];
}
