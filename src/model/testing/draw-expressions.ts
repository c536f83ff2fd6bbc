// Expressions that are right for the type they must have and the variables they may read.

import type { Chooser } from "./chooser.ts";
import { chance, pick } from "./chooser.ts";

/** The types that drawn documents use, as they are written in the document. */
export type DrawnType =
  | "number"
  | "string"
  | "boolean"
  | "string[]"
  | "'open' | 'closed'"
  | "{ sku: string; count?: number }";

export interface Variable {
  /** `context.total` */
  readonly path: string;
  readonly type: DrawnType;
}

const literals: Readonly<Record<DrawnType, readonly string[]>> = {
  number: ["0", "1", "2.5", "1e3", "(2 + 3) * 4"],
  string: ["''", "'a'", "'Grüße 🎉'", "'it\\'s'"],
  boolean: ["false", "true"],
  "string[]": ["[]", "['a', 'b']"],
  "'open' | 'closed'": ["'open'", "'closed'"],
  "{ sku: string; count?: number }": ["{ sku: 'a' }", "{ sku: 'b', count: 2 }"],
};

export function drawExpression(choose: Chooser, type: DrawnType, variables: readonly Variable[]): string {
  const readable = variables.filter((variable) => variable.type === type).map((variable) => variable.path);
  if (readable.length === 0 || choose.below(3) === 0) return pick(choose, literals[type]);
  const path = pick(choose, readable);
  if (type === "number") return pick(choose, [path, `${path} + 1`, `${path} * 2 - 1`, `-${path}`]);
  if (type === "string") return pick(choose, [path, `${path} + '!'`, `\`<\${${path}}>\``]);
  if (type === "boolean") return pick(choose, [path, `!${path}`]);
  return path;
}

/** A condition that is neither always true nor always false, if there is anything to read. */
export function drawCondition(choose: Chooser, variables: readonly Variable[]): string {
  const first = drawComparison(choose, variables);
  if (!chance(choose, 20)) return first;
  return `${first} ${pick(choose, ["&&", "||"])} ${drawComparison(choose, variables)}`;
}

function drawComparison(choose: Chooser, variables: readonly Variable[]): string {
  if (variables.length === 0) return "true";
  const { path, type } = pick(choose, variables);
  switch (type) {
    case "number":
      return `${path} ${pick(choose, [">", "<=", "===", "!=="])} ${choose.below(100)}`;
    case "string":
      return `${path} ${pick(choose, ["===", "!=="])} 'a'`;
    case "boolean":
      return pick(choose, [path, `!${path}`]);
    case "string[]":
      return `${path}.length > ${choose.below(3)}`;
    case "'open' | 'closed'":
      return `${path} === ${pick(choose, literals[type])}`;
    case "{ sku: string; count?: number }":
      return `${path}.sku !== 'a'`;
  }
}

export function drawArguments(
  choose: Chooser,
  fields: readonly { readonly name: string; readonly type: string; readonly optional?: boolean | undefined }[],
  variables: readonly Variable[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of fields)
    if (!field.optional || chance(choose, 50))
      values[field.name] = drawExpression(choose, field.type as DrawnType, variables);
  return values;
}
