// Where a value decides what is evaluated next: what was found out on the way is known in what follows.

import type { Expression, ExpressionOf, LogicalOperator } from "./ast.ts";
import { type Checking, type Facts, reportWarning } from "./checking.ts";
import { factsWhen } from "./narrow.ts";
import { operandsOf } from "./operands-of.ts";
import { declaredType } from "./reported-type.ts";
import { showType } from "./show-type.ts";
import { falsyPart, knownTruth, truthyPart } from "./truth.ts";
import type { Type } from "./type.ts";
import { canBeMissing, isMissing, isNever, membersOf, unite, withoutMissing } from "./type-members.ts";

export function inferConditional(
  checking: Checking,
  expression: ExpressionOf<"conditional">,
  facts: Facts | undefined,
): Type {
  const { test, whenTrue, whenFalse } = expression;
  checkCondition(checking, test, checking.infer(test, facts));
  const types = [
    checking.infer(whenTrue, factsWhen(checking, test, true, facts)),
    checking.infer(whenFalse, factsWhen(checking, test, false, facts)),
  ];
  return unite(types);
}

/** `a && b && c` is walked as one list, so that long ones cost no more than their length. */
export function inferLogical(checking: Checking, expression: ExpressionOf<"logical">, facts: Facts | undefined): Type {
  const operands = operandsOf(expression);
  const { operator } = expression;
  const parts: Type[] = [];
  let known = facts;
  operands.forEach((operand, position) => {
    const type = checking.infer(operand, known);
    if (position === operands.length - 1) {
      parts.push(type);
      return;
    }
    checkOperand(checking, operator, operand, type);
    parts.push(leftOver(operator, type));
    if (operator !== "??") known = factsWhen(checking, operand, operator === "&&", known);
  });
  return unite(parts);
}

/** What the result can be when the operand decides it. */
function leftOver(operator: LogicalOperator, type: Type): Type {
  if (operator === "&&") return falsyPart(type);
  return operator === "||" ? truthyPart(type) : withoutMissing(type);
}

function checkOperand(checking: Checking, operator: LogicalOperator, operand: Expression, narrowed: Type): void {
  if (operator !== "??") {
    checkCondition(checking, operand, narrowed);
    return;
  }
  const type = declaredType(checking, operand, narrowed);
  if (isNever(type) || membersOf(type).some((member) => member.kind === "unknown")) return;
  const message = membersOf(type).every(isMissing)
    ? `This is always ${showType(type)}, so the value after "??" is always taken.`
    : `This is never missing, so the value after "??" is never taken.`;
  if (!canBeMissing(type) || membersOf(type).every(isMissing))
    reportWarning(checking, "constant-condition", message, operand);
}

function checkCondition(checking: Checking, test: Expression, narrowed: Type): void {
  const type = declaredType(checking, test, narrowed);
  const truth = knownTruth(type);
  if (truth === undefined || isComparison(test)) return;
  const reason = type.kind === "literal" ? "" : `: ${showType(type)} counts as ${truth}`;
  reportWarning(checking, "constant-condition", `This is always ${truth}${reason}.`, test);
}

/** Of those the comparison itself has been reported. */
function isComparison(test: Expression): boolean {
  return test.kind === "binary";
}
