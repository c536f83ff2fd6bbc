// What is wrong with an expression before it runs: names and fields that are not there, and results that don't fit.
// It says nothing where it can't be sure.

import { nearestName } from "#base/nearest-name.ts";
import { isAssignable } from "./assignable.ts";
import type { Expression } from "./ast.ts";
import { partsOf } from "./parts.ts";
import { printType } from "./print-type.ts";
import { type Type, unknownType } from "./type.ts";
import { typeOf } from "./type-of.ts";

export type Scope = Readonly<Record<string, Type>>;

export interface ExpressionProblem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

export function checkExpression(
  expression: Expression,
  scope: Scope,
  expected: Type = unknownType,
): { readonly type: Type; readonly problems: readonly ExpressionProblem[] } {
  const problems: ExpressionProblem[] = [];
  collect(expression, scope, problems);
  const type = typeOf(expression, scope);
  if (!isAssignable(type, expected))
    problems.push({
      ...error("wrong-type", `This is ${printType(type)}, but ${printType(expected)} is needed here.`),
      from: expression.from,
      to: expression.to,
    });
  return { type, problems };
}

function error(code: string, message: string): { code: string; severity: "error"; message: string } {
  return { code, severity: "error", message };
}

function collect(expression: Expression, scope: Scope, problems: ExpressionProblem[]): void {
  for (const part of partsOf(expression)) collect(part, scope, problems);
  const { from, to } = expression;
  if (expression.kind === "variable" && !Object.hasOwn(scope, expression.name)) {
    const names = Object.keys(scope).join(", ");
    const hint = names === "" ? "Nothing can be read here." : `Here there is: ${names}.`;
    problems.push({ ...error("unknown-variable", `There is no "${expression.name}" here. ${hint}`), from, to });
  }
  if (expression.kind === "member")
    collectField(expression.object, expression.name, scope, problems, expression.nameFrom, to);
  if (expression.kind === "binary" && (expression.operator === "==" || expression.operator === "!="))
    problems.push({
      code: "loose-equality",
      severity: "warning",
      message: `"${expression.operator}" converts before it compares. Write "${expression.operator}=".`,
      from,
      to,
    });
}

function collectField(
  object: Expression,
  name: string,
  scope: Scope,
  problems: ExpressionProblem[],
  from: number,
  to: number,
): void {
  const type = typeOf(object, scope);
  if (type.kind !== "object" || type.open || type.fields.some((field) => field.name === name)) return;
  const names = type.fields.map((field) => field.name);
  const nearest = nearestName(name, names);
  const hint = nearest
    ? `Did you mean "${nearest}"?`
    : names.length === 0
      ? "No fields are declared."
      : `Declared are: ${names.join(", ")}.`;
  problems.push({ ...error("unknown-field", `There is no field "${name}" here. ${hint}`), from, to });
}
