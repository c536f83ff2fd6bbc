// The type of an expression and what is wrong with it, before it ever runs. Nothing is held against a value of which
// nothing is declared. The parser has bounded the depth, so the tree may be walked recursively.

import { explainMismatch } from "./assignable.ts";
import type { Expression, ExpressionOf } from "./ast.ts";
import { type Checking, type ExpressionProblem, reportError, reportWarning, type Scope } from "./checking.ts";
import { infer } from "./infer.ts";
import { didYouMean } from "./suggest.ts";
import type { Type } from "./type.ts";
import { membersOf, withoutMissing } from "./type-members.ts";

export type { ExpressionProblem, Scope } from "./checking.ts";

export interface ExpressionCheck {
  readonly type: Type;
  /** In the order of their places. */
  readonly problems: readonly ExpressionProblem[];
}

export function checkExpression(expression: Expression, scope: Scope, expected?: Type): ExpressionCheck {
  const problems: ExpressionProblem[] = [];
  const checking = checkingOf(scope, problems);
  const type = checking.infer(expression, undefined);
  if (expected) {
    const mismatch = explainMismatch(type, expected);
    if (mismatch) reportError(checking, "wrong-type", mismatch, expression);
    if (expression.kind === "object") reportUnwanted(checking, expression, expected);
  }
  return { type, problems: problems.sort((left, right) => left.from - right.from || left.to - right.to) };
}

function checkingOf(scope: Scope, problems: ExpressionProblem[]): Checking {
  const checking: Checking = {
    scope,
    problems,
    infer: (expression, facts) => infer(checking, expression, facts),
    inferQuietly: (expression, facts) => infer(checkingOf(scope, []), expression, facts),
  };
  return checking;
}

/** A field that nobody asked for is no type error, but likely a misspelt one. */
function reportUnwanted(checking: Checking, object: ExpressionOf<"object">, expected: Type): void {
  const [wanted, ...others] = membersOf(withoutMissing(expected));
  if (wanted?.kind !== "object" || wanted.open || wanted.fields.length === 0 || others.length > 0) return;
  const names = wanted.fields.map((field) => field.name);
  for (const entry of object.entries)
    if (entry.kind === "entry" && !names.includes(entry.name))
      reportWarning(
        checking,
        "unknown-field",
        `"${entry.name}" is not declared here and will be ignored.${didYouMean(entry.name, names)}`,
        entry,
      );
}
