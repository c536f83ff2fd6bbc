// What can be written at a place in an expression: variables that are there, declared fields, methods and functions,
// and the values that something is compared with.

import { type Callable, functions, listMethods, numberMethods, textMethods } from "#expr/callables.data.ts";
import type { Scope } from "#expr/check.ts";
import { printType } from "#expr/print-type.ts";
import { type Type, unknownType } from "#expr/type.ts";
import { typeOf } from "#expr/type-of.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Suggestion, Suggestions } from "./language.ts";
import { literalsOf } from "./literals-of.ts";
import { comparedAt, openPathAt } from "./open-path.ts";
import { presentTypes } from "./present-types.ts";

export function suggestionsAt(
  text: string,
  position: number,
  scope: Scope,
  expected: Type = unknownType,
): Suggestions | undefined {
  const compared = comparedAt(text, position);
  if (compared) {
    const options = literalsOf(typeOfText(compared.object, scope), written);
    if (options.length > 0) return { from: compared.from, options };
  }
  const path = openPathAt(text, position);
  if (!path) return undefined;
  if (path.object !== undefined) {
    const type = typeOfText(path.object, scope);
    const options = [...membersOf(type), ...functionsOf(path.object)];
    return options.length === 0 ? undefined : { from: path.from, options };
  }
  const isStart = text.slice(0, path.from).trim() === "";
  const literals = isStart ? literalsOf(expected, written) : [];
  return { from: path.from, options: [...variablesOf(scope), ...pathsOf(scope), ...literals, ...functionsOf("")] };
}

function typeOfText(text: string, scope: Scope): Type {
  const parsed = expressionOf(text);
  return parsed.ok ? typeOf(parsed.value, scope) : unknownType;
}

function variablesOf(scope: Scope): Suggestion[] {
  return Object.entries(scope).map(([name, type]) => ({
    ...plain(name, "variable"),
    detail: type.kind === "unknown" || type.kind === "object" ? undefined : printType(type),
  }));
}

/** Fields of what is there, so that a name is found without knowing where it stands. */
function pathsOf(scope: Scope): Suggestion[] {
  return Object.entries(scope).flatMap(([name, type]) =>
    fieldsOf(type)
      .slice(0, mostPaths)
      .map((field) => ({
        ...field,
        label: `${name}.${field.label}`,
        insert: `${name}.${field.label}`,
        kind: "path" as const,
      })),
  );
}

const mostPaths = 100;

function membersOf(type: Type): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const field of fieldsOf(type)) found.set(field.label, field);
  for (const one of presentTypes(type)) {
    const isText = one.kind === "string" || (one.kind === "literal" && typeof one.value === "string");
    const isNumber = one.kind === "number" || (one.kind === "literal" && typeof one.value === "number");
    const methods = isText ? textMethods : isNumber ? numberMethods : one.kind === "array" ? listMethods : {};
    if (isText || one.kind === "array") found.set("length", { ...plain("length", "field"), detail: "number" });
    for (const [name, callable] of Object.entries(methods)) found.set(name, called(name, callable));
  }
  return [...found.values()];
}

function fieldsOf(type: Type): Suggestion[] {
  return presentTypes(type).flatMap((one) =>
    one.kind !== "object"
      ? []
      : one.fields.map((field) => ({
          ...plain(field.name, "field"),
          detail: printType(field.type) + (field.optional ? " | undefined" : ""),
        })),
  );
}

/** `Math.` has its functions; a place of its own has all of them. */
function functionsOf(object: string): Suggestion[] {
  return Object.entries(functions).flatMap(([name, callable]) => {
    if (object === "") return [called(name, callable)];
    return name.startsWith(`${object}.`) ? [called(name.slice(object.length + 1), callable)] : [];
  });
}

function called(name: string, { parameters, result, description }: Callable): Suggestion {
  const list = parameters.map((one) => `${one.rest ? "…" : ""}${one.name}${one.optional ? "?" : ""}`);
  const detail = `(${list.join(", ")})${typeof result === "object" && result.kind !== "unknown" ? `: ${printType(result)}` : ""}`;
  const isBare = parameters.length === 0;
  return { label: name, kind: "function", detail, info: description, insert: `${name}()`, back: isBare ? 0 : 1 };
}

function written(value: string | number | boolean): string {
  return typeof value === "string" ? `'${value}'` : String(value);
}

function plain(label: string, kind: Suggestion["kind"]): Suggestion {
  return { label, kind, detail: undefined, info: undefined, insert: label, back: 0 };
}
