// Transitions as elements.

import { isInside } from "#model/queries/hierarchy.ts";
import type { Entry } from "#model/queries/project-index.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Transition } from "#model/schema/transition.ts";
import { actionsXml, callText } from "./action-xml.ts";
import { mayReturn } from "./may-return.ts";
import { printEcma } from "./print-ecma.ts";
import type { ScxmlUnit } from "./scxml-unit.ts";
import { type XmlOut, xml } from "./write-xml.ts";

export function transitionXml(unit: ScxmlUnit, { id, record }: Entry<Transition>): XmlOut {
  const stays = staysUnsayably(unit, record);
  if (stays)
    unit.lose(
      "internal",
      `A transition of "${unit.project.states[record.source]?.name}" leads to itself without leaving it; other engines leave and enter it.`,
      ["transitions", id],
    );
  const attributes = {
    "fl:internal": stays ? "true" : undefined,
    event: eventOf(unit, record),
    cond: record.guard ? conditionText(unit, record.guard, ["transitions", id, "guard"]) : undefined,
    target: record.targets.length > 0 ? record.targets.join(" ") : undefined,
    type: staysInside(unit, record) ? "internal" : undefined,
    "fl:after": record.trigger.kind === "after" ? record.trigger.delay : undefined,
  };
  return xml("transition", attributes, actionsXml(unit, record.actions, ["transitions", id, "actions"]));
}

/** Without `reenter` a compound source is not left for what lies inside it. */
function staysInside({ project }: ScxmlUnit, { source, targets, reenter }: Transition): boolean {
  const isCompound = project.states[source]?.kind === "compound";
  return isCompound && !reenter && targets.length > 0 && targets.every((target) => isInside(project, target, source));
}

/** SCXML only stays where a compound source leads to what lies inside it. */
function staysUnsayably(unit: ScxmlUnit, record: Transition): boolean {
  const { source, targets, reenter } = record;
  if (reenter || targets.length === 0 || staysInside(unit, record)) return false;
  return targets.some((target) => mayReturn(unit.project, target, source));
}

function eventOf({ project }: ScxmlUnit, { trigger, source }: Transition): string | undefined {
  switch (trigger.kind) {
    case "event":
      return (project.events[trigger.event]?.name ?? trigger.event).replace(/\s+/g, "_");
    case "wildcard":
      return trigger.pattern;
    case "after":
      return timerName(source, trigger.delay);
    case "always":
      return undefined;
    case "stateDone":
      return `done.state.${source}`;
    case "invocationDone":
      return `done.invoke.${trigger.invocation}`;
    case "invocationError":
      return `error.invoke.${trigger.invocation}`;
    default:
      return trigger satisfies never;
  }
}

function timerName(source: Id, delay: string): string {
  return `faultline.after.${source}.${delay.replace(/[^\w]+/g, "_")}`;
}

export function timersOf({ index }: ScxmlUnit, state: Id): { readonly start: XmlOut; readonly stop: XmlOut }[] {
  const delays = new Set(
    index
      .transitionsFrom(state)
      .flatMap(({ record }) => (record.trigger.kind === "after" ? [record.trigger.delay] : [])),
  );
  return [...delays].map((delay) => {
    const name = timerName(state, delay);
    const timing = /^\d+(?:\.\d+)?$/.test(delay)
      ? { delay: `${delay}ms` }
      : { delayexpr: `(${printEcma(delay)}) + 'ms'` };
    return {
      start: xml("send", { event: name, id: name, ...timing, "fl:timer": "true" }),
      stop: xml("cancel", { sendid: name, "fl:timer": "true" }),
    };
  });
}

function conditionText(unit: ScxmlUnit, guard: Guard, path: DocumentPath): string {
  switch (guard.kind) {
    case "expression":
      return printEcma(guard.expression);
    case "named":
      unit.lose(
        "code",
        `"${unit.project.implementations[guard.implementation]?.name}" is a function that the host has to provide.`,
        path,
      );
      return callText(unit, "guard", guard.implementation, guard.parameters);
    case "in":
      return `In('${guard.state}')`;
    case "not":
      return `!(${conditionText(unit, guard.guard, path)})`;
    case "and":
    case "or":
      return guard.guards
        .map((part) => `(${conditionText(unit, part, path)})`)
        .join(guard.kind === "and" ? " && " : " || ");
    default:
      return guard satisfies never;
  }
}
