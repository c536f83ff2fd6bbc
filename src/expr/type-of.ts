import type { Expression } from "./ast.ts";
import { checkExpression } from "./check.ts";
import type { Scope } from "./checking.ts";
import type { Type } from "./type.ts";

/** The type of an expression's value, or unknown where it can't be told. */
export function typeOf(expression: Expression, scope: Scope): Type {
  return checkExpression(expression, scope).type;
}
