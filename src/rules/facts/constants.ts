// What a guard or a delay is worth when it reads nothing: known while drawing, and often a slip.

import { boundedMemo } from "#base/bounded-memo.ts";
import { evaluateExpression } from "#expr/evaluate.ts";
import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Guard } from "#model/schema/guard.ts";

const deepest = 100;

/** The value of an expression that reads nothing and can be evaluated. */
export const constantOf: (text: string) => { readonly value: unknown } | undefined = boundedMemo((text: string) => {
  const parsed = expressionOf(text);
  if (!parsed.ok || readsOf(parsed.value).length > 0) return undefined;
  const result = evaluateExpression(parsed.value, {});
  return result.ok ? { value: result.value } : undefined;
}, 5_000);

/** Whether the guard holds whatever happens; undefined when that depends. */
export function constantGuard(guard: Guard | undefined, depth = 0): boolean | undefined {
  if (guard === undefined) return true;
  if (depth > deepest) return undefined;
  switch (guard.kind) {
    case "expression": {
      const constant = constantOf(guard.expression);
      return constant && Boolean(constant.value);
    }
    case "named":
    case "in":
      return undefined;
    case "not": {
      const inner = constantGuard(guard.guard, depth + 1);
      return inner === undefined ? undefined : !inner;
    }
    case "and":
    case "or": {
      const deciding = guard.kind === "or";
      const parts = guard.guards.map((part) => constantGuard(part, depth + 1));
      if (parts.includes(deciding)) return deciding;
      return parts.includes(undefined) ? undefined : !deciding;
    }
  }
}
