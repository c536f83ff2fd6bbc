// Renames a text that something is compared with: `event.type === "pay"` and `["pay", "give"].includes(event.type)`.

import type { Expression } from "./ast.ts";
import { parseExpression } from "./parse.ts";
import { partsOf } from "./parts.ts";
import { isText, readsPath } from "./reads-path.ts";
import { type Replacement, replaceParts } from "./replace-parts.ts";

/** `renameCompared(text, ["event", "type"], "pay", "settle")`. A text that is not an expression comes back as it is. */
export function renameCompared(text: string, path: readonly string[], name: string, to: string): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) return text;
  const replacements: Replacement[] = [];
  collect(parsed.value);
  return replaceParts(text, replacements);

  function collect(expression: Expression): void {
    for (const candidate of comparedWith(expression, path)) {
      if (!isText(candidate, name)) continue;
      const quote = text[candidate.from] === "'" ? "'" : '"';
      replacements.push({ from: candidate.from, to: candidate.to, by: quoted(to, quote) });
    }
    for (const part of partsOf(expression)) collect(part);
  }
}

function comparedWith(expression: Expression, path: readonly string[]): readonly Expression[] {
  if (expression.kind === "binary" && /^[=!]/.test(expression.operator)) {
    const { left, right } = expression;
    if (readsPath(left, path)) return [right];
    return readsPath(right, path) ? [left] : [];
  }
  if (expression.kind !== "methodCall" || expression.name !== "includes" || expression.object.kind !== "array")
    return [];
  const [asked] = expression.values;
  return asked && readsPath(asked, path) ? expression.object.items.filter((item) => item.kind !== "spread") : [];
}

function quoted(text: string, quote: "'" | '"'): string {
  const double = JSON.stringify(text);
  return quote === '"' ? double : `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
