// Text to an expression, by precedence. Whatever the grammar doesn't spell out can't be written: this is the security
// boundary. Depth and number of nodes are bounded here, so everything behind it may walk the tree recursively.

import { failure, type Result, success } from "#base/result.ts";
import type { Expression } from "./ast.ts";
import type { ExpressionError } from "./expression-error.ts";
import { sourceLimits } from "./limits.ts";
import { parseConditional } from "./parse-operators.ts";
import { Parser } from "./parser.ts";
import { Refusal, refuse } from "./token.ts";
import { tokenize } from "./tokenize.ts";

export type { ExpressionError } from "./expression-error.ts";

export function parseExpression(text: string): Result<Expression, ExpressionError> {
  try {
    return success(parseWhole(text));
  } catch (thrown) {
    if (thrown instanceof Refusal) return failure(thrown.error);
    throw thrown;
  }
}

function parseWhole(text: string): Expression {
  if (text.length > sourceLimits.textLength)
    refuse(
      "too-long",
      `The expression is longer than ${sourceLimits.textLength} characters. Split it.`,
      sourceLimits.textLength,
      text.length,
    );
  const parser = new Parser(tokenize(text), parseConditional);
  if (parser.atEnd)
    refuse("empty", "There is no expression here. Write one, such as context.total > 100.", 0, text.length);
  const expression = parser.expression();
  if (!parser.atEnd) parser.refuseCurrent("an operator or the end of the expression");
  return expression;
}
