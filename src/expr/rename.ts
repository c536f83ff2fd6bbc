// Renames a field in the text of an expression, touching only the names that change.

import type { Expression } from "./ast.ts";
import { parseExpression } from "./parse.ts";
import { partsOf } from "./parts.ts";
import { isText, readsPath } from "./reads-path.ts";
import { type Replacement, replaceParts } from "./replace-parts.ts";

/** `renameRead(text, ["context", "total"], "sum")`. A text that is not an expression comes back as it is. */
export function renameRead(text: string, path: readonly string[], newName: string): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) return text;
  const replacements: Replacement[] = [];
  collect(parsed.value, path, newName, replacements);
  return replaceParts(text, replacements);
}

function collect(expression: Expression, path: readonly string[], newName: string, replacements: Replacement[]): void {
  const last = path[path.length - 1] as string;
  const holder = path.slice(0, -1);
  if (expression.kind === "member" && expression.name === last && readsPath(expression.object, holder))
    replacements.push({ from: expression.nameFrom, to: expression.nameFrom + last.length, by: newName });
  if (expression.kind === "index" && isText(expression.index, last) && readsPath(expression.object, holder))
    replacements.push({ from: expression.index.from, to: expression.index.to, by: JSON.stringify(newName) });
  for (const part of partsOf(expression)) collect(part, path, newName, replacements);
}
