// Actions as executable content.

import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Arguments, Id } from "#model/schema/common.ts";
import { printEcma } from "./print-ecma.ts";
import type { ScxmlUnit } from "./scxml-unit.ts";
import { type XmlOut, xml } from "./write-xml.ts";

export function actionsXml(unit: ScxmlUnit, actions: readonly Action[] | undefined, path: DocumentPath): XmlOut[] {
  return (actions ?? []).flatMap((action, position) => actionXml(unit, action, [...path, position]));
}

function actionXml(unit: ScxmlUnit, action: Action, path: DocumentPath): XmlOut[] {
  switch (action.kind) {
    case "assign":
      noteOrder(unit, action.values, path);
      return Object.entries(action.values).map(([location, value]) =>
        xml("assign", { location, expr: printEcma(value) }),
      );
    case "raise":
    case "send":
      return [sendXml(unit, action)];
    case "cancel":
      return [xml("cancel", { sendid: action.label })];
    case "log":
      return [xml("log", { expr: printEcma(action.message) })];
    case "named":
      unit.lose("code", `"${nameOf(unit, action.implementation)}" is a function that the host has to provide.`, path);
      return [{ ...xml("script"), text: callText(unit, "action", action.implementation, action.parameters) }];
    default:
      return action satisfies never;
  }
}

/** One after the other is only the same where none reads what another has set. */
function noteOrder({ lose }: ScxmlUnit, values: Arguments, path: DocumentPath): void {
  const names = Object.keys(values);
  const reads = names.slice(1).flatMap((name) => {
    const parsed = expressionOf(values[name] ?? "");
    return parsed.ok ? readsOf(parsed.value).map(([, field]) => field) : [];
  });
  if (reads.some((field) => field !== undefined && names.includes(field)))
    lose("assign", "A value reads a field that is assigned before it, which here has its new value already.", path);
}

function sendXml({ project }: ScxmlUnit, action: Extract<Action, { kind: "raise" | "send" }>): XmlOut {
  const event = (project.events[action.event]?.name ?? action.event).replace(/\s+/g, "_");
  const params = Object.entries(action.payload ?? {}).map(([name, value]) =>
    xml("param", { name, expr: printEcma(value) }),
  );
  const isPlain = action.kind === "raise" && action.delay === undefined;
  if (isPlain && params.length === 0 && action.label === undefined) return xml("raise", { event });
  const { delay } = action;
  const timing =
    delay === undefined
      ? {}
      : /^\d+(?:\.\d+)?$/.test(delay)
        ? { delay: `${delay}ms` }
        : { delayexpr: `(${printEcma(delay)}) + 'ms'` };
  const target = isPlain ? "#_internal" : action.kind === "send" ? receiverText(action.to) : undefined;
  return xml("send", { event, id: action.label, target, ...timing }, params);
}

function receiverText(to: Extract<Action, { kind: "send" }>["to"]): string {
  switch (to.kind) {
    case "parent":
      return "#_parent";
    case "invocation":
      return `#_${to.invocation}`;
    case "channel":
      return `channel:${to.channel}`;
    default:
      return to satisfies never;
  }
}

/** `notify({ text: x })`, or `action("clean up")` for a name that no function can have. */
export function callText(unit: ScxmlUnit, kind: "guard" | "action", id: Id, parameters: Arguments | undefined): string {
  const name = nameOf(unit, id);
  const entries = Object.entries(parameters ?? {}).map(([field, value]) => `${field}: ${printEcma(value)}`);
  const given = entries.length === 0 ? [] : [`{ ${entries.join(", ")} }`];
  if (/^(?!In$|guard$|action$)[A-Za-z_$][\w$]*$/.test(name)) return `${name}(${given.join("")})`;
  return `${kind}(${[JSON.stringify(name), ...given].join(", ")})`;
}

function nameOf({ project }: ScxmlUnit, id: Id): string {
  return project.implementations[id]?.name ?? id;
}
