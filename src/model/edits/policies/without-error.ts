// An expression that reads the error of a call, with the values of a known error in its place.

import type { Expression } from "#expr/ast.ts";
import { partsOf } from "#expr/parts.ts";
import { expressionOf } from "../../parsed-text.ts";

export interface ErrorValues {
  readonly code: string;
  readonly message: string;
}

/** Undefined when it reads anything else of the error. A text that is no expression comes back as it is. */
export function withoutError(text: string, error: ErrorValues): string | undefined {
  const parsed = expressionOf(text);
  if (!parsed.ok) return text;
  const places: { readonly from: number; readonly to: number; readonly by: string }[] = [];
  if (!collect(parsed.value, error, places)) return undefined;
  return places
    .sort((left, right) => right.from - left.from)
    .reduce((result, { from, to, by }) => result.slice(0, from) + by + result.slice(to), text);
}

/** The parser bounds how deep expressions lie inside each other. */
function collect(
  expression: Expression,
  error: ErrorValues,
  places: { from: number; to: number; by: string }[],
): boolean {
  if (expression.kind === "member" && isError(expression.object)) {
    if (expression.name !== "code" && expression.name !== "message") return false;
    places.push({ from: expression.from, to: expression.to, by: JSON.stringify(error[expression.name]) });
    return true;
  }
  if (isError(expression)) return false;
  return partsOf(expression).every((part) => collect(part, error, places));
}

function isError(expression: Expression): boolean {
  return expression.kind === "variable" && expression.name === "error";
}
