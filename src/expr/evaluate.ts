// An expression as a function of the values it reads. Nodes become closures once; nothing is ever turned into code.
// The meaning is JavaScript's, except that functions and prototypes can't be seen and sizes are bounded.

import { failure, type Result, success } from "#base/result.ts";
import type { Expression } from "./ast.ts";
import { evaluateNode } from "./evaluate-node.ts";
import { EvaluationError } from "./evaluation-error.ts";
import { valueLimits } from "./limits.ts";
import { partsOf } from "./parts.ts";
import type { Values } from "./step.ts";
import { Work } from "./work.ts";

export { EvaluationError } from "./evaluation-error.ts";

export type Evaluator = (values: Values) => unknown;

/** The evaluator throws an EvaluationError where there is no value. */
export function compileExpression(expression: Expression): Evaluator {
  const work = new Work(valueLimits.work);
  const evaluate = evaluateNode(expression, work);
  if (!charges(expression)) return evaluate;
  return (values) => {
    work.start();
    return evaluate(values);
  };
}

/** Reads, comparisons and choices cost no more than their nodes; only what grows with a value is charged. */
function charges(expression: Expression): boolean {
  switch (expression.kind) {
    case "methodCall":
    case "functionCall":
    case "template":
    case "array":
      return true;
    case "object":
      return expression.entries.some(({ kind }) => kind === "spread") || partsOf(expression).some(charges);
    case "binary":
      return expression.operator === "+" || partsOf(expression).some(charges);
    default:
      return partsOf(expression).some(charges);
  }
}

export function evaluateExpression(expression: Expression, values: Values): Result<unknown, EvaluationError> {
  try {
    return success(compileExpression(expression)(values));
  } catch (thrown) {
    if (thrown instanceof EvaluationError) return failure(thrown);
    throw thrown;
  }
}
