// Transitions: one for each event descriptor, with SCXML's own meaning of leaving and entering the source again.

import { isInside } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
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
  const triggers =
    descriptors.length === 0
      ? [{ trigger: { kind: "always" } as Trigger, from: source }]
      : descriptors.flatMap((each) => triggersOf(made, source, each, element));
  return triggers.map(({ trigger, from }) => {
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
      ...(condition === undefined ? {} : { guard: readCondition(made, condition, data, element) }),
      ...(actions.length > 0 ? { actions } : {}),
      ...(within && !isInternal ? { reenter: true } : {}),
    };
    return { record, element };
  });
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
  const [, outcome, invoked] = /^(done|error)\.(?:invoke|platform)\.(.+)$/.exec(plain) ?? [];
  const invocation = made.invocations.get(invoked ?? "");
  if (outcome !== undefined && invocation !== undefined)
    return [{ trigger: { kind: outcome === "done" ? "invocationDone" : "invocationError", invocation }, from: source }];
  if (descriptor.endsWith("*")) return [{ trigger: { kind: "wildcard", pattern: `${plain}.*` }, from: source }];
  if ([...made.eventNames].some((name) => name.startsWith(`${plain}.`))) {
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
