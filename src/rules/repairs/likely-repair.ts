// What to write instead, where the checker says what is wrong and the text shows what was meant. A repair is offered only
// when fewer problems are left after it.

import type { Expression } from "#expr/ast.ts";
import { checkExpression, type ExpressionProblem } from "#expr/check.ts";
import { partsOf } from "#expr/parts.ts";
import { pathOf } from "#expr/path-of.ts";
import { type Replacement, replaceParts } from "#expr/replace-parts.ts";
import type { Type } from "#expr/type.ts";
import { membersOf, withoutMissing } from "#expr/type-members.ts";
import type { ExpressionSite } from "#model/expression-site.ts";
import { expressionOf } from "#model/parsed-text.ts";

export interface LikelyRepair extends Replacement {
  /** What the command says, where it is not the text alone. */
  readonly label?: string;
}

export function likelyRepair(
  site: ExpressionSite,
  parsed: Expression,
  problem: ExpressionProblem,
  problems: number,
): LikelyRepair | undefined {
  return candidates(site, parsed, problem).find((repair) => problemsAfter(site, repair) < problems);
}

function candidates(site: ExpressionSite, parsed: Expression, { code, from, to }: ExpressionProblem): LikelyRepair[] {
  if (code === "loose-equality") return strictEquality(site.text, parsed, from, to);
  return code === "possibly-missing" ? askingFirst(site, parsed, from, to) : [];
}

function problemsAfter({ text, scope, expected }: ExpressionSite, repair: Replacement): number {
  const repaired = expressionOf(replaceParts(text, [repair]));
  return repaired.ok ? checkExpression(repaired.value, scope, expected).problems.length : Number.POSITIVE_INFINITY;
}

function strictEquality(text: string, parsed: Expression, from: number, to: number): LikelyRepair[] {
  const comparison = expressionAt(parsed, from, to, "binary");
  if (comparison?.kind !== "binary") return [];
  const at = text.indexOf(comparison.operator, comparison.left.to);
  const by = `${comparison.operator}=`;
  return [{ from: at, to: at + comparison.operator.length, by }];
}

/** A condition asks whether the value is there; a read goes on with `?.`, and an operand gets a value instead. */
function askingFirst(site: ExpressionSite, parsed: Expression, from: number, to: number): LikelyRepair[] {
  const { text, scope, purpose } = site;
  const value = expressionAt(parsed, from, to);
  if (!value) return [];
  const read = text.slice(from, to);
  const repairs: LikelyRepair[] = [];
  if (purpose === "guard" && pathOf(value) !== undefined) {
    const rest = needsParentheses(parsed) ? `(${text})` : text;
    const asked = `${read} != null`;
    repairs.push({ from: 0, to: text.length, by: `${asked} && ${rest}`, label: `Ask for ${asked} first` });
  }
  const [dot] = /^\s*[.[]/.exec(text.slice(to)) ?? [];
  if (dot !== undefined)
    repairs.push({ from: to, to: to + dot.length, by: dot.endsWith("[") ? "?.[" : "?.", label: `Write ${read}?.` });
  const instead = valueInstead(checkExpression(value, scope).type);
  if (instead !== undefined) repairs.push({ from, to, by: `(${read} ?? ${instead})` });
  return repairs;
}

function needsParentheses(expression: Expression): boolean {
  return expression.kind === "conditional" || (expression.kind === "logical" && expression.operator !== "&&");
}

function valueInstead(type: Type): string | undefined {
  const kinds = new Set(membersOf(withoutMissing(type)).map(kindOf));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? plainValues[kind] : undefined;
}

const plainValues: Readonly<Record<string, string>> = { number: "0", string: '""', boolean: "false", array: "[]" };

function kindOf(type: Type): string {
  return type.kind === "literal" ? typeof type.value : type.kind;
}

/** The outermost expression that stands exactly there. */
export function expressionAt(
  root: Expression,
  from: number,
  to: number,
  kind?: Expression["kind"],
): Expression | undefined {
  const waiting = [root];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.from === from && next.to === to && (kind === undefined || next.kind === kind)) return next;
    waiting.push(...partsOf(next));
  }
  return undefined;
}
