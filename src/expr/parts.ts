import type { Expression } from "./ast.ts";

/** The expressions directly inside one, in the order they are written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "variable":
      return [];
    case "member":
      return [expression.object];
    case "index":
      return [expression.object, expression.index];
    case "methodCall":
      return [expression.object, ...expression.values];
    case "functionCall":
    case "template":
      return expression.values;
    case "chain":
      return [expression.expression];
    case "unary":
      return [expression.operand];
    case "binary":
    case "logical":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.test, expression.whenTrue, expression.whenFalse];
    case "array":
      return expression.items.map((item) => (item.kind === "spread" ? item.value : item));
    case "object":
      return expression.entries.map((entry) => entry.value);
    default:
      return expression satisfies never;
  }
}
