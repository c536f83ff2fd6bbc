// Expressions of the document, evaluated in a run. Each text is parsed once; one that fails is a Result, because it is
// the user's.

import { failure, type Result, success } from "#base/result.ts";
import { compileExpression, type Evaluator } from "#expr/evaluate.ts";
import { expressionOf } from "#model/parsed-text.ts";

export interface Values {
  evaluate(text: string, scope: Readonly<Record<string, unknown>>): Result<unknown, string>;
}

export function createValues(): Values {
  const evaluators = new Map<string, Evaluator | string>();

  function evaluatorOf(text: string): Evaluator | string {
    const known = evaluators.get(text);
    if (known !== undefined) return known;
    const parsed = expressionOf(text);
    const evaluator = parsed.ok ? compileExpression(parsed.value) : parsed.error.message;
    evaluators.set(text, evaluator);
    return evaluator;
  }

  return {
    evaluate(text, scope) {
      const evaluator = evaluatorOf(text);
      if (typeof evaluator === "string") return failure(`The expression \`${text}\` can't be read: ${evaluator}`);
      try {
        return success(evaluator(scope));
      } catch (error) {
        return failure(`The expression \`${text}\` failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}
