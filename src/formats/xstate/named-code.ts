// Code that keeps its text under a name, and the parameters that named code is given.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { shorten } from "#base/shorten.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Arguments } from "#model/schema/common.ts";
import { fitting } from "../shared/project-builder.ts";
import { type ConfigValue, plainData, readValue, textOfValue } from "./config-value.ts";
import { expressionOfNode } from "./expression-of-code.ts";
import { expressionOfFunction, isFunction, readFunction } from "./function-of-code.ts";
import type { MachineImport } from "./machine-import.ts";
import { modernSource } from "./modern-source.ts";
import { noteKeys } from "./note-keys.ts";

/** What it calls first, so that it can be found again; numbered where other code is called the same. */
export function codeName(made: MachineImport, kind: "guard" | "action", value: ConfigValue): string {
  const source = made.file.textOf(value.node);
  const kept = made.file.isOld === true ? (modernSource(made.file, value.node) ?? source) : source;
  const text = source.replace(/\s+/g, " ").trim();
  const called = /(?:=>|return|\{)\s*\{?\s*(?:return |await |void )?([A-Za-z_$][\w$.]*)\(/.exec(text)?.[1];
  // With parentheses, which a name in quotes hardly has: that is another implementation.
  const referred = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.exec(text)?.[0];
  const stem = `${shorten(value.kind === "call" ? value.name : (referred ?? called ?? `inline ${kind}`), 60)}()`;
  for (let count = 1; count <= mostAlike; count++) {
    const name = safeName(count === 1 ? stem : `${stem} ${count}`, kind);
    const taken = made.builder.implementationCalled(kind, name);
    if (!taken || taken.source === kept) return name;
  }
  return safeName(`${stem} at ${value.node.start}`, kind);
}

/** The text that is kept; of XState 4 as XState 5 would have it. */
export function sourceOfCode({ file, lose }: MachineImport, { node }: ConfigValue): string {
  const text = file.textOf(node);
  if (file.isOld !== true) return text;
  const modern = modernSource(file, node);
  if (modern === undefined) {
    const name = /^[\w$.]+/.exec(text)?.[0] ?? text;
    lose(
      "old",
      `XState 5 has nothing like \`${shorten(name, 40)}\`; it keeps its text, and has to be written anew.`,
      node,
    );
  }
  return modern ?? text;
}

const mostAlike = 50;

export function safeName(name: string, kind: string): string {
  return isForbiddenName(name) || name === "" ? `${name} ${kind}`.trim() : fitting(name);
}

/** What a named guard or action is given: its `params`, and in XState 4 whatever stands beside its type. */
export function readNamedParameters(made: MachineImport, value: ConfigValue): Arguments | undefined {
  const params = value.kind === "object" ? value.entries.get("params") : undefined;
  if (params || value.kind !== "object" || made.file.isOld !== true) {
    noteKeys(made, value, "named");
    return readParameters(made, params);
  }
  const entries = new Map([...value.entries].filter(([name]) => name !== "type"));
  return entries.size > 0 ? readParameters(made, { ...value, entries }) : undefined;
}

/** Values by field name, as far as they are expressions. */
export function readParameters(made: MachineImport, value: ConfigValue | undefined): Arguments | undefined {
  if (!value) return undefined;
  const read = value.kind === "code" && isFunction(value.node) ? readFunction(made.file, value.node) : undefined;
  const names = read?.names;
  const object = read ? readValue({ ...made.file, hidden: read.names }, read.answer) : value;
  if (object?.kind !== "object") {
    if (object?.kind === "literal" && object.value === undefined) return undefined;
    const whole = read ? expressionOfNode(made.file, read.answer, read.names) : expressionOfValue(made, value);
    if (whole !== undefined) {
      made.lose("wholeInput", 'What is handed over is one value; it became a field called "value".', value.node);
      return { value: whole };
    }
    if (object) made.lose("input", "What is handed over is worked out by code and was left out.", value.node);
    return undefined;
  }
  const parameters: Record<string, string> = {};
  for (const [name, each] of object.entries) {
    const text = names ? expressionOfNode(made.file, each.node, names) : expressionOfValue(made, each);
    if (text === undefined || !/^[A-Za-z_$][\w$]*$/.test(name) || isForbiddenName(name))
      made.lose("input", `The value of "${shorten(name)}" is worked out by code and was left out.`, each.node);
    else parameters[name] = text;
  }
  return parameters;
}

const shownText = /^\{\{\s([\s\S]*)\s\}\}$/;

/** Data as an expression, a function as what it answers, and `{{ … }}` as what it shows. */
export function expressionOfValue({ file }: MachineImport, value: ConfigValue): string | undefined {
  if (value.kind === "code" && isFunction(value.node)) return expressionOfFunction(file, value.node);
  const shown = shownText.exec(textOfValue(value) ?? "")?.[1];
  if (shown !== undefined) return shown;
  const data = plainData(value);
  if (data === undefined) return expressionOfNode(file, value.node, new Map());
  const text = file.textOf(value.node);
  return value.node.type !== "Identifier" && expressionOf(text).ok ? text : JSON.stringify(data);
}
