// An expression of the document as TypeScript that passes `strict`: what may be absent is asserted where the drawing
// reads it as present, and `event` gets the type that the place gives it.

import type { Expression } from "#expr/ast.ts";
import { checkExpression, type Scope } from "#expr/check.ts";
import { printExpression } from "#expr/print.ts";
import { readsOf } from "#expr/reads.ts";
import { type Type, unknownType } from "#expr/type.ts";
import { typeOf } from "#expr/type-of.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { type Code, raw } from "../shared/code.ts";
import { mapExpression } from "../shared/map-expression.ts";
import { expressionCode } from "./expression-code.ts";
import { includesUndefined } from "./type-text.ts";

export interface ExpressionSite {
  readonly scope: Scope;
  /** What stands for a variable in the code, where it is not simply its name: `event.output` for `output`. */
  readonly spelled: Readonly<Record<string, string>>;
  readonly expected?: Type | undefined;
  /** Told when the types don't fit and `any` has to help. */
  onLooseType(text: string, reason: string): void;
}

export interface ExpressionText {
  readonly text: string;
  readonly code: Code;
  /** The variables of the document that it reads. */
  readonly reads: ReadonlySet<string>;
}

export function expressionText(source: string, site: ExpressionSite): ExpressionText {
  const parsed = expressionOf(source);
  if (!parsed.ok) return { text: "undefined", code: raw("undefined"), reads: new Set() };
  const reads = new Set(readsOf(parsed.value).map(([name = ""]) => name));
  const expected = site.expected ?? unknownType;
  const { problems } = checkExpression(parsed.value, site.scope, withoutUndefined(expected));
  const reason = problems.find(({ severity }) => severity === "error")?.message;
  if (reason !== undefined) site.onLooseType(source, reason);
  const compared = new Set<string>();
  const spelled = mapExpression(parsed.value, (copy, original) =>
    widened(rewritten(copy, original, site, reason !== undefined), original, site, compared),
  );
  const mayBeAbsent = includesUndefined(typeOf(parsed.value, site.scope)) && !includesUndefined(expected);
  const isAsserted = mayBeAbsent && expected.kind !== "unknown";
  const plain = isAsserted ? asserted(spelled) : printExpression(spelled);
  const text = reason === undefined ? plain : `(${plain}) as any`;
  return { text, code: text === plain && !isAsserted ? expressionCode(spelled) : raw(text), reads };
}

function rewritten(copy: Expression, original: Expression, site: ExpressionSite, isLoose: boolean): Expression {
  const absent = (part: Expression) => includesUndefined(typeOf(part, site.scope));
  const present = (part: Expression, from: Expression) => (absent(from) ? named(asserted(part)) : part);
  if (copy.kind === "variable") {
    const spelled = Object.hasOwn(site.spelled, copy.name) ? site.spelled[copy.name] : undefined;
    return named(isLoose ? `(${spelled ?? copy.name} as any)` : (spelled ?? copy.name));
  }
  if (isLoose) return copy;
  if ((copy.kind === "member" || copy.kind === "index" || copy.kind === "methodCall") && !copy.optional)
    return original.kind === copy.kind ? { ...copy, object: present(copy.object, original.object) } : copy;
  if (copy.kind === "binary" && original.kind === "binary" && !copy.operator.includes("="))
    return { ...copy, left: present(copy.left, original.left), right: present(copy.right, original.right) };
  if (copy.kind === "binary" && original.kind === "binary" && (copy.operator === "<=" || copy.operator === ">="))
    return { ...copy, left: present(copy.left, original.left), right: present(copy.right, original.right) };
  return copy;
}

/** TypeScript refuses a second comparison of what the first has narrowed; what the drawing says may still be meant. */
function widened(
  expression: Expression,
  original: Expression,
  { scope }: ExpressionSite,
  compared: Set<string>,
): Expression {
  if (expression.kind !== "binary" || original.kind !== "binary" || !/^[!=]=/.test(expression.operator))
    return expression;
  const { left, right } = expression;
  if (right.kind !== "literal" || left.kind === "literal" || !isNarrowed(typeOf(original.left, scope)))
    return expression;
  const path = printExpression(left);
  if (!compared.has(path)) {
    compared.add(path);
    return expression;
  }
  return { ...expression, right: named(`(${printExpression(right)} as any)`) };
}

/** A comparison leaves a string a string, but takes away from a union. */
function isNarrowed(type: Type): boolean {
  return type.kind !== "string" && type.kind !== "number";
}

function asserted(expression: Expression): string {
  const text = printExpression(expression);
  const isPath = expression.kind === "member" || expression.kind === "index" || expression.kind === "variable";
  return isPath || expression.kind === "methodCall" ? `${text}!` : `(${text})!`;
}

function named(name: string): Expression {
  return { kind: "variable", name, from: 0, to: 0 };
}

function withoutUndefined(type: Type): Type {
  return includesUndefined(type) ? unknownType : type;
}
