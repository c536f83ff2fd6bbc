// Whether a value of a document (an input, a payload) is of a declared type.

import type { Json } from "#base/json.ts";
import type { Type } from "#expr/type.ts";

/** Deeper than this nobody writes a type; an answer is owed all the same. */
const deepest = 50;

export function valueFits(value: Json, type: Type, depth = 0): boolean {
  if (depth > deepest) return true;
  switch (type.kind) {
    case "unknown":
      return true;
    case "undefined":
      return false;
    case "null":
      return value === null;
    case "string":
    case "number":
    case "boolean":
      return typeof value === type.kind;
    case "literal":
      return value === type.value;
    case "union":
      return type.of.some((member) => valueFits(value, member, depth + 1));
    case "array":
      return Array.isArray(value) && value.every((item: Json) => valueFits(item, type.items, depth + 1));
    case "map":
      return isObject(value) && Object.values(value).every((item) => valueFits(item, type.values, depth + 1));
    case "object":
      return isObject(value) && fieldsFit(value, type, depth);
  }
}

function fieldsFit(value: { readonly [key: string]: Json }, type: Extract<Type, { kind: "object" }>, depth: number) {
  return type.fields.every((field) => {
    const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
    return given === undefined ? field.optional : valueFits(given, field.type, depth + 1);
  });
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
