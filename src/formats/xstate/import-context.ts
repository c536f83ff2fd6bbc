// The initial context: values by field, of an object or of a function that answers one. Where only a part of a value is
// worked out by code, the rest of it stays.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { shorten } from "#base/shorten.ts";
import type { Field } from "#model/schema/common.ts";
import { printKey } from "../shared/code.ts";
import { type ConfigValue, plainData, readValue } from "./config-value.ts";
import { expressionOfNode, type Names } from "./expression-of-code.ts";
import { isFunction, readFunction } from "./function-of-code.ts";
import type { MachineImport } from "./machine-import.ts";
import { nameOf } from "./syntax.ts";

const deepest = 20;

export function contextOf(
  made: MachineImport,
  value: ConfigValue | undefined,
  input: readonly Field[],
): ReadonlyMap<string, string | undefined> {
  const fields = new Map<string, string | undefined>();
  if (!value) return fields;
  const isCode = value.kind === "code" && isFunction(value.node);
  const given = isCode ? readFunction(made.file, value.node) : undefined;
  const object = isCode ? readValue({ ...made.file, hidden: given?.names }, given?.answer) : value;
  const names = given?.names;
  const isInput = (text: string) => names?.get(text) === "input" && input.length > 0;
  if (given && isInput(nameOf(given.answer) ?? "")) return new Map(input.map(({ name }) => [name, `input.${name}`]));
  if (object?.kind !== "object") {
    made.lose("context", "The initial context is worked out by code and was left out.", value.node);
    return fields;
  }
  for (const [name, each] of object.entries) {
    if (name.startsWith("...") && isInput(name.slice(3))) {
      for (const field of input) fields.set(field.name, `input.${field.name}`);
      continue;
    }
    const text = fieldText(made, name, each, names);
    const canBeField = /^[A-Za-z_$][\w$]*$/.test(name) && !isForbiddenName(name);
    if (text === undefined || !canBeField) {
      const message = `The initial value of "${shorten(name, 60)}" is worked out by code and was left out.`;
      made.lose("context", message, each.node);
    }
    if (canBeField) fields.set(name, text === "undefined" ? undefined : text);
  }
  return fields;
}

function fieldText(
  made: MachineImport,
  name: string,
  value: ConfigValue,
  names: Names | undefined,
): string | undefined {
  const data = names ? undefined : plainData(value);
  const isBare = value.kind === "literal" && (value.value === undefined || typeof value.value === "boolean");
  if (isBare) return String(value.value);
  if (data !== undefined) return valueText(made, value, data);
  const whole = expressionOfNode(made.file, value.node, names ?? new Map());
  if (whole !== undefined || value.kind !== "object") return whole;
  const left: string[] = [];
  const text = partText(made, value, names ?? new Map(), name, left, 0);
  const [first] = left;
  if (text === undefined || first === undefined) return text;
  const more = left.length > 1 ? ` and of ${left.length - 1} more in it` : "";
  const message = `The initial value of "${shorten(first, 60)}"${more} is worked out by code; it is undefined here.`;
  made.lose("context", message, value.node);
  return text;
}

/** With `undefined` in the place of what is code. */
function partText(
  made: MachineImport,
  value: ConfigValue,
  names: Names,
  path: string,
  left: string[],
  depth: number,
): string | undefined {
  const whole = expressionOfNode(made.file, value.node, names);
  if (whole !== undefined) return whole;
  if (value.kind !== "object" || depth > deepest) {
    left.push(path);
    return "undefined";
  }
  const entries = [...value.entries].filter(([key]) => !key.startsWith("...") && !isForbiddenName(key));
  if (entries.length < value.entries.size) left.push(path);
  const inner = entries.map(
    ([key, each]) => `${printKey(key)}: ${partText(made, each, names, `${path}.${key}`, left, depth + 1)}`,
  );
  return inner.length === 0 ? "{}" : `{ ${inner.join(", ")} }`;
}

function valueText({ file }: MachineImport, value: ConfigValue, data: unknown): string {
  const shown = typeof data === "string" ? /^\{\{\s([\s\S]*)\s\}\}$/.exec(data)?.[1] : undefined;
  return shown ?? expressionOfNode(file, value.node, new Map()) ?? JSON.stringify(data);
}
