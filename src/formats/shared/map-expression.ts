import type { Expression } from "#expr/ast.ts";

/** A copy of an expression, made from the leaves up. `change` sees the original beside the copy of it. */
export function mapExpression(
  expression: Expression,
  change: (copy: Expression, original: Expression) => Expression,
): Expression {
  const map = (inner: Expression): Expression => mapExpression(inner, change);
  return change(copyOf(expression, map), expression);
}

function copyOf(expression: Expression, map: (inner: Expression) => Expression): Expression {
  switch (expression.kind) {
    case "literal":
    case "variable":
      return expression;
    case "member":
      return { ...expression, object: map(expression.object) };
    case "index":
      return { ...expression, object: map(expression.object), index: map(expression.index) };
    case "methodCall":
      return { ...expression, object: map(expression.object), values: expression.values.map(map) };
    case "functionCall":
    case "template":
      return { ...expression, values: expression.values.map(map) };
    case "chain":
      return { ...expression, expression: map(expression.expression) };
    case "unary":
      return { ...expression, operand: map(expression.operand) };
    case "binary":
    case "logical":
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case "conditional":
      return {
        ...expression,
        test: map(expression.test),
        whenTrue: map(expression.whenTrue),
        whenFalse: map(expression.whenFalse),
      };
    case "array":
      return {
        ...expression,
        items: expression.items.map((item) =>
          item.kind === "spread" ? { ...item, value: map(item.value) } : map(item),
        ),
      };
    case "object":
      return {
        ...expression,
        entries: expression.entries.map((entry) =>
          entry.kind === "entry"
            ? { ...entry, shorthand: false, value: map(entry.value) }
            : { ...entry, value: map(entry.value) },
        ),
      };
    default:
      return expression satisfies never;
  }
}
