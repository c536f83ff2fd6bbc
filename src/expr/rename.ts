// Renames a field in the text of an expression, touching only the names that change.

import type { Expression } from "./ast.ts";
import { parseExpression } from "./parse.ts";
import { partsOf } from "./parts.ts";

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** `renameRead(text, ["context", "total"], "sum")`. A text that is not an expression comes back as it is. */
export function renameRead(text: string, path: readonly string[], newName: string): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) return text;
  const replacements: Replacement[] = [];
  collect(parsed.value, path, newName, replacements);
  replacements.sort((left, right) => right.from - left.from);
  return replacements.reduce((result, { from, to, by }) => result.slice(0, from) + by + result.slice(to), text);
}

function collect(expression: Expression, path: readonly string[], newName: string, replacements: Replacement[]): void {
  const last = path[path.length - 1] as string;
  if (expression.kind === "member" && expression.name === last && reads(expression.object, path.slice(0, -1)))
    replacements.push({ from: expression.nameFrom, to: expression.nameFrom + last.length, by: newName });
  if (expression.kind === "index" && isText(expression.index, last) && reads(expression.object, path.slice(0, -1)))
    replacements.push({ from: expression.index.from, to: expression.index.to, by: JSON.stringify(newName) });
  for (const part of partsOf(expression)) collect(part, path, newName, replacements);
}

function reads(expression: Expression, path: readonly string[]): boolean {
  const last = path[path.length - 1];
  if (expression.kind === "chain") return reads(expression.expression, path);
  if (path.length === 1) return expression.kind === "variable" && expression.name === last;
  if (expression.kind === "member") return expression.name === last && reads(expression.object, path.slice(0, -1));
  return expression.kind === "index" && isText(expression.index, last) && reads(expression.object, path.slice(0, -1));
}

function isText(expression: Expression, text: string | undefined): boolean {
  return expression.kind === "literal" && expression.value === text;
}
