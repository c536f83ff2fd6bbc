// What one check knows and gathers: the types of the variables, what was narrowed on the way here, and the problems.

import { shortenWords } from "#base/shorten-words.ts";
import type { Expression } from "./ast.ts";
import type { Replacement } from "./replace-parts.ts";
import type { Type } from "./type.ts";

/** The variables that may be read, by name. */
export type Scope = Readonly<Record<string, Type>>;

export type ExpressionProblemCode =
  | "unknown-variable"
  | "unknown-field"
  | "unknown-method"
  | "possibly-missing"
  | "wrong-operand"
  | "wrong-argument"
  | "wrong-index"
  | "wrong-spread"
  | "wrong-type"
  | "constant-condition"
  | "constant-comparison"
  | "loose-equality";

export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly from: number;
  readonly to: number;
  /** What was most likely meant. */
  readonly repair?: Replacement;
}

/** What is known of the value at a path, newest first. Shared tails make a new fact cheap. */
export interface Facts {
  readonly path: string;
  readonly type: Type;
  readonly older: Facts | undefined;
}

export interface Checking {
  readonly scope: Scope;
  readonly problems: ExpressionProblem[];
  readonly infer: (expression: Expression, facts: Facts | undefined) => Type;
  /** Asks for a type whose problems are reported elsewhere. */
  readonly inferQuietly: (expression: Expression, facts: Facts | undefined) => Type;
}

export function factAt(facts: Facts | undefined, path: string): Type | undefined {
  for (let fact = facts; fact; fact = fact.older) if (fact.path === path) return fact.type;
  return undefined;
}

export function reportError(
  checking: Checking,
  code: ExpressionProblemCode,
  message: string,
  place: { readonly from: number; readonly to: number },
  repair?: Replacement,
): void {
  checking.problems.push({
    code,
    severity: "error",
    message: shortenWords(message),
    from: place.from,
    to: place.to,
    ...(repair && { repair }),
  });
}

export function reportWarning(
  checking: Checking,
  code: ExpressionProblemCode,
  message: string,
  place: { readonly from: number; readonly to: number },
  repair?: Replacement,
): void {
  checking.problems.push({
    code,
    severity: "warning",
    message: shortenWords(message),
    from: place.from,
    to: place.to,
    ...(repair && { repair }),
  });
}
