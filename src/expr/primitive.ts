import type { Expression } from "./ast.ts";
import { EvaluationError } from "./evaluation-error.ts";

export type Primitive = string | number | boolean | null | undefined;

/** Lists and objects have no number and no text of their own; JavaScript would make one up. */
export function primitive(value: unknown, place: Expression): Primitive {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
    case "undefined":
      return value;
    default:
      if (value === null) return value;
      throw new EvaluationError(
        "not-plain",
        `${nameOf(value)} can't be used as a number or a text here. Read one of its fields.`,
        place,
      );
  }
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "A list";
  return typeof value === "object" ? "An object" : `A value of the kind ${typeof value}`;
}

/** The value as JavaScript's own operators and methods take it: what is no number yet becomes one there. */
export function plainNumber(value: unknown, place: Expression): number {
  return typeof value === "number" || value === undefined ? (value as number) : (primitive(value, place) as number);
}

export function plainText(value: unknown, place: Expression): string {
  return typeof value === "string" || value === undefined ? (value as string) : (primitive(value, place) as string);
}
