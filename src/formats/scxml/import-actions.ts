// Executable content as actions.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Action, Receiver } from "#model/schema/action.ts";
import { fitting } from "../shared/project-builder.ts";
import { nameOf, part, parts } from "../xstate/syntax.ts";
import { assignmentsOfIf, assignmentsOfScript } from "./assignments.ts";
import { type DataNames, parseEcma, readEcma } from "./expressions.ts";
import { readParameters } from "./import-guards.ts";
import { unrolledLoop } from "./import-loops.ts";
import { editorElement } from "./note-unknown.ts";
import { attribute, childrenNamed, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

const deepestLoop = 3;

const passive = new Set([
  "initial",
  "transition",
  "datamodel",
  "donedata",
  "param",
  "content",
  "finalize",
  editorElement,
]);

export function readExecutable(made: ScxmlImport, holder: XmlElement | undefined, data: DataNames): Action[] {
  if (!holder) return [];
  return [
    ...wordsIn(made, holder),
    ...holder.children.flatMap((element) => (passive.has(element.name) ? [] : readOne(made, element, data))),
  ];
}

/** Some tools write what is done in plain words. */
function wordsIn(made: ScxmlImport, holder: XmlElement): Action[] {
  const words = fitting(holder.text.trim().replace(/\s+/g, " "));
  if (holder.text.trim() === "") return [];
  const implementation = made.builder.implementation("action", words, {}, holder.place);
  made.lose("script", `The words in <${holder.name}> became the named action "${words}".`, holder, [
    "implementations",
    implementation,
  ]);
  return [{ kind: "named", implementation }];
}

function readOne(made: ScxmlImport, element: XmlElement, data: DataNames): Action[] {
  const read = translated(made, element, data, 0);
  if (read) return read;
  const name = `${element.name} ${element.place.line}`;
  const implementation = made.builder.implementation(
    "action",
    name,
    { source: element.source.slice(0, 50_000) },
    element.place,
  );
  made.lose("script", `<${element.name}> became the named action "${name}" that keeps its text.`, element, [
    "implementations",
    implementation,
  ]);
  return [{ kind: "named", implementation }];
}

function translated(made: ScxmlImport, element: XmlElement, data: DataNames, depth: number): Action[] | undefined {
  const read = actionOf(made, element, data);
  if (read) return [read];
  if (element.name === "foreach")
    return unrolledLoop(made, element, data, () => rowOf(made, element.children, data, depth + 1));
  const assignments = element.name === "if" ? assignmentsOfIf(element, data) : assignmentsIn(element, data);
  return assignments?.map(({ field, value }) => ({ kind: "assign", values: { [field]: value } }));
}

function rowOf(
  made: ScxmlImport,
  elements: readonly XmlElement[],
  data: DataNames,
  depth: number,
): Action[] | undefined {
  if (depth > deepestLoop) return undefined;
  const rows = elements.map((each) => translated(made, each, data, depth));
  return rows.every((row) => row !== undefined) ? rows.flat() : undefined;
}

function assignmentsIn(element: XmlElement, data: DataNames) {
  const isOwn = element.name === "script" && attribute(element, "src") === undefined;
  return isOwn ? assignmentsOfScript(element.text, data) : undefined;
}

function actionOf(made: ScxmlImport, element: XmlElement, data: DataNames): Action | undefined {
  switch (element.name) {
    case "assign": {
      const field = attribute(element, "location") ?? "";
      const value = readEcma(attribute(element, "expr") ?? element.text.trim(), data);
      if (!made.data.has(field) || value === undefined) return undefined;
      return { kind: "assign", values: { [field]: value } };
    }
    case "raise": {
      const event = attribute(element, "event");
      return event === undefined
        ? undefined
        : { kind: "raise", event: made.builder.event(fitting(event), element.place) };
    }
    case "send":
      return sendOf(made, element, data);
    case "cancel": {
      const label = attribute(element, "sendid");
      return label === undefined ? undefined : { kind: "cancel", label: fitting(label) };
    }
    case "log": {
      const text = attribute(element, "expr");
      const message = text === undefined ? JSON.stringify(attribute(element, "label") ?? "") : readEcma(text, data);
      return message === undefined ? undefined : { kind: "log", message };
    }
    case "script":
      return scriptOf(made, element.text.trim().replace(/;$/, ""), data);
    default:
      return undefined;
  }
}

function sendOf(made: ScxmlImport, element: XmlElement, data: DataNames): Action | undefined {
  const event = attribute(element, "event") ?? literalText(attribute(element, "eventexpr"));
  const payload = contentOf(element, data);
  if (event === undefined || payload === undefined) return undefined;
  const names = (attribute(element, "namelist") ?? "").split(/\s+/).filter((name) => name !== "");
  if (names.some((name) => !made.data.has(name))) return undefined;
  for (const name of names) payload[name] = `context.${name}`;
  for (const param of childrenNamed(element, "param")) {
    const name = attribute(param, "name") ?? "";
    const value = readEcma(attribute(param, "expr") ?? attribute(param, "location") ?? "", data);
    if (value === undefined || !/^[A-Za-z_$][\w$]*$/.test(name) || isForbiddenName(name)) return undefined;
    payload[name] = value;
  }
  const delayText = attribute(element, "delayexpr");
  const delay = delayText === undefined ? milliseconds(attribute(element, "delay")) : delayOf(delayText, data);
  if (delayText !== undefined && delay === undefined) return undefined;
  const label = attribute(element, "id");
  const to = receiverOf(made, element);
  const sent = {
    event: made.builder.event(fitting(event), element.place),
    ...(Object.keys(payload).length > 0 ? { payload } : {}),
    ...(label === undefined ? {} : { label: fitting(label) }),
  };
  if (to) return { kind: "send", to, ...sent, ...(delay === undefined ? {} : { delay }) };
  // Without a delay it still waits for its turn among events from outside, which a raised event would not.
  return { kind: "raise", ...sent, ...(attribute(element, "target") === "#_internal" ? {} : { delay: delay ?? "0" }) };
}

function literalText(text: string | undefined): string | undefined {
  const node = text === undefined ? undefined : parseEcma(text);
  return node?.type === "StringLiteral" ? String(node.value) : undefined;
}

/** A payload has fields, so only an object can be its content. */
function contentOf(element: XmlElement, data: DataNames): Record<string, string> | undefined {
  const [content] = childrenNamed(element, "content");
  if (!content) return {};
  const text = attribute(content, "expr") ?? content.text;
  const node = content.children.length === 0 ? parseEcma(text) : undefined;
  return node && readParameters(text, node, data);
}

function receiverOf(made: ScxmlImport, element: XmlElement): Receiver | undefined {
  const target = attribute(element, "target");
  if (target === undefined || target === "#_internal") return undefined;
  if (target === "#_parent") return { kind: "parent" };
  const invocation = made.invocations.get(target.replace(/^#_/, ""));
  if (invocation !== undefined) return { kind: "invocation", invocation };
  if (!target.startsWith("channel:"))
    made.lose("io", `What is sent to "${target.slice(0, 80)}" goes into a channel of that name.`, element);
  return { kind: "channel", channel: made.builder.channel(fitting(target.replace(/^channel:/, ""))) };
}

function scriptOf(made: ScxmlImport, text: string, data: DataNames): Action | undefined {
  const node = parseEcma(text);
  if (node?.type !== "CallExpression") return undefined;
  const [first, second] = parts(node, "arguments");
  const called = nameOf(part(node, "callee"));
  const isNamed = called === "action" && typeof first?.value === "string";
  const name = isNamed ? String(first.value) : called;
  const parameters = readParameters(text, isNamed ? second : first, data);
  if (name === undefined || name === "" || parameters === undefined) return undefined;
  const implementation = made.builder.implementation("action", fitting(name));
  return { kind: "named", implementation, ...(Object.keys(parameters).length > 0 ? { parameters } : {}) };
}

/** Milliseconds and `'ms'` behind them, as our own export has it, or a text that is the same each time. */
function delayOf(text: string, data: DataNames): string | undefined {
  const [, literal] = /^\s*(['"])\s*([^'"]*)\1\s*$/.exec(text)?.slice(1) ?? [];
  if (literal !== undefined) return milliseconds(literal);
  const [, inner] = /^\((.*)\) \+ 'ms'$/.exec(text) ?? [];
  return inner === undefined ? undefined : readEcma(inner, data);
}

export function milliseconds(text: string | undefined): string | undefined {
  const [, amount, unit] = /^\s*(\d*\.?\d+)\s*(ms|s|m|h|min)?\s*$/.exec(text ?? "") ?? [];
  if (amount === undefined) return undefined;
  const factors: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
  return String(Number(amount) * (factors[unit ?? "ms"] ?? 1));
}
