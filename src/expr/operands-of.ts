import type { Expression, ExpressionOf } from "./ast.ts";

/** `a && b && c` as one list. */
export function operandsOf(expression: ExpressionOf<"logical">): readonly Expression[] {
  const operands: Expression[] = [];
  let left: Expression = expression;
  while (left.kind === "logical" && left.operator === expression.operator) {
    operands.push(left.right);
    left = left.left;
  }
  operands.push(left);
  return operands.reverse();
}
