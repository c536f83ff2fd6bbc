// What an expression reads, as paths: `context.items[0].price` reads context → items.

import type { Expression } from "./ast.ts";
import { partsOf } from "./parts.ts";

export type ReadPath = readonly string[];

export function readsOf(expression: Expression): readonly ReadPath[] {
  const reads: ReadPath[] = [];
  collect(expression, reads);
  return reads;
}

function collect(expression: Expression, reads: ReadPath[]): void {
  const path = pathOf(expression);
  if (path) reads.push(path);
  else for (const part of partsOf(expression)) collect(part, reads);
}

/** The path of a plain read; undefined for anything else. */
function pathOf(expression: Expression): ReadPath | undefined {
  if (expression.kind === "variable") return [expression.name];
  if (expression.kind === "chain") return pathOf(expression.expression);
  const name = nameRead(expression);
  if (name === undefined || (expression.kind !== "member" && expression.kind !== "index")) return undefined;
  const object = pathOf(expression.object);
  return object && [...object, name];
}

function nameRead(expression: Expression): string | undefined {
  if (expression.kind === "member") return expression.name;
  if (expression.kind === "index" && expression.index.kind === "literal" && typeof expression.index.value === "string")
    return expression.index.value;
  return undefined;
}
