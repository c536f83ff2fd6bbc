// Does an expression read exactly that: `context.total`, written as `context["total"]` or `context?.total` too?

import type { Expression } from "./ast.ts";

export function readsPath(expression: Expression, path: readonly string[]): boolean {
  const last = path[path.length - 1];
  if (expression.kind === "chain") return readsPath(expression.expression, path);
  if (path.length === 1) return expression.kind === "variable" && expression.name === last;
  if (expression.kind === "member") return expression.name === last && readsPath(expression.object, path.slice(0, -1));
  return (
    expression.kind === "index" && isText(expression.index, last) && readsPath(expression.object, path.slice(0, -1))
  );
}

export function isText(expression: Expression, text: string | undefined): boolean {
  return expression.kind === "literal" && expression.value === text;
}
