// Reading from a value: own data only, never a function, never a prototype.

import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Expression } from "./ast.ts";
import { EvaluationError } from "./evaluation-error.ts";

/** The name is known not to be one of Object.prototype's; whatever else a prototype offers is a function. */
export function readField(object: unknown, name: string, place: Expression): unknown {
  if (object === null || object === undefined) throw missing(object, `"${name}"`, place);
  if (typeof object === "string") return name === "length" ? object.length : undefined;
  const value = (object as Record<string, unknown>)[name];
  return typeof value === "function" ? undefined : value;
}

export function readIndex(object: unknown, index: unknown, place: Expression): unknown {
  if (typeof index === "number" && Array.isArray(object)) {
    const item: unknown = object[index];
    return typeof item === "function" ? undefined : item;
  }
  if (typeof index === "object" && index !== null)
    throw new EvaluationError("bad-index", "A list or an object can't be an index. Use a number or a text.", place);
  const name = String(index);
  if (object === null || object === undefined) throw missing(object, `"${name}"`, place);
  if (isForbiddenName(name))
    throw new EvaluationError("forbidden-name", `"${name}" is not data and can't be read.`, place);
  if (typeof object !== "string" && (typeof object !== "object" || !Object.hasOwn(object, name))) return undefined;
  const value = (object as Record<string, unknown>)[name];
  return typeof value === "function" ? undefined : value;
}

function missing(object: unknown, what: string, place: Expression): EvaluationError {
  const message = `${what} can't be read here, because what it is read from is ${object}. Use ?. where it may be missing.`;
  return new EvaluationError("missing-value", message, place);
}
