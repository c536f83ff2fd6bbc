import type { Expression } from "./ast.ts";

/** Names what a plain read reads, so that what is known of it is found again; undefined for anything else. */
export function pathOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "variable":
      return expression.name;
    case "chain":
      return pathOf(expression.expression);
    case "member":
      return inner(expression.object, expression.name);
    case "index": {
      const { index } = expression;
      const isPlain = index.kind === "literal" && (typeof index.value === "string" || typeof index.value === "number");
      return isPlain ? inner(expression.object, String(index.value)) : undefined;
    }
    default:
      return undefined;
  }
}

function inner(object: Expression, name: string): string | undefined {
  const path = pathOf(object);
  return path === undefined ? undefined : `${path}.${JSON.stringify(name)}`;
}
