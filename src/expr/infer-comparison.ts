// Equality: which comparisons can only come out one way.

import { nearestName } from "#base/nearest-name.ts";
import type { ExpressionOf } from "./ast.ts";
import { type Checking, type Facts, reportWarning } from "./checking.ts";
import { canBeEqual, mustBeEqual } from "./overlap.ts";
import type { Replacement } from "./replace-parts.ts";
import { declaredType, reportedType } from "./reported-type.ts";
import { showType } from "./show-type.ts";
import { booleanType, type Type } from "./type.ts";
import { isMissing, isNever, membersOf } from "./type-members.ts";

export function inferComparison(
  checking: Checking,
  expression: ExpressionOf<"binary">,
  facts: Facts | undefined,
): Type {
  const { left, right, operator } = expression;
  const first = reportedType(left, checking.infer(left, facts));
  const second = reportedType(right, checking.infer(right, facts));
  const declared = [declaredType(checking, left, first), declaredType(checking, right, second)] as const;
  const isStrict = operator === "===" || operator === "!==";
  const asksMissing = [first, second].some((type) => membersOf(type).every(isMissing) && !isNever(type));
  if (!isStrict && !asksMissing) {
    reportWarning(
      checking,
      "loose-equality",
      `"${operator}" converts before it compares. Write "${operator}=".`,
      expression,
    );
    return booleanType;
  }
  const isEqual = !operator.startsWith("!");
  // A test that contradicts an earlier one is a mistake; one that repeats it is not.
  const types = isEqual ? ([first, second] as const) : declared;
  const never = isStrict ? !canBeEqual(...types) : !canBothBeMissing(...types);
  if (never && !types.some(isNever)) reportNever(checking, expression, ...types);
  else if (mustBeEqual(...declared))
    reportOutcome(checking, expression, isEqual, `both sides are ${showType(declared[0])}`);
  return booleanType;
}

function canBothBeMissing(left: Type, right: Type): boolean {
  return [left, right].every((type) =>
    membersOf(type).some((member) => isMissing(member) || member.kind === "unknown"),
  );
}

function reportNever(checking: Checking, expression: ExpressionOf<"binary">, first: Type, second: Type): void {
  const [wanted, others] = second.kind === "literal" ? [second, first] : [first, second];
  const names = membersOf(others).flatMap((member) =>
    member.kind === "literal" && typeof member.value === "string" ? [member.value] : [],
  );
  const meant =
    wanted.kind === "literal" && typeof wanted.value === "string" ? nearestName(wanted.value, names) : undefined;
  const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
  const outcome = expression.operator.startsWith("!");
  const literal = [expression.right, expression.left].find(({ kind }) => kind === "literal");
  const repair =
    meant === undefined || !literal ? undefined : { from: literal.from, to: literal.to, by: JSON.stringify(meant) };
  reportOutcome(checking, expression, outcome, `${showType(first)} is never ${showType(second)}`, hint, repair);
}

function reportOutcome(
  checking: Checking,
  expression: ExpressionOf<"binary">,
  outcome: boolean,
  because: string,
  hint = "",
  repair?: Replacement,
): void {
  const message = `This comparison is always ${outcome}: ${because}.${hint}`;
  reportWarning(checking, "constant-comparison", message, expression, repair);
}
