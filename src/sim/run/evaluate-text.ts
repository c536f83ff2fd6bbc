// Expressions of the document, evaluated in a run. One that fails is a Result, because it is the user's.

import { boundedMemo } from "#base/bounded-memo.ts";
import { failure, type Result, success } from "#base/result.ts";
import { compileExpression, type Evaluator } from "#expr/evaluate.ts";
import { expressionOf } from "#model/parsed-text.ts";

type Scope = Readonly<Record<string, unknown>>;

/** The same few texts come again in every run. A text always means the same. */
const evaluatorOf: (text: string) => Evaluator | string = boundedMemo((text) => {
  const parsed = expressionOf(text);
  return parsed.ok ? compileExpression(parsed.value) : parsed.error.message;
}, 5_000);

export function evaluateText(text: string, scope: Scope): Result<unknown, string> {
  const evaluator = evaluatorOf(text);
  if (typeof evaluator === "string") return failure(`The expression \`${text}\` can't be read: ${evaluator}`);
  try {
    return success(evaluator(scope));
  } catch (error) {
    return failure(`The expression \`${text}\` failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
