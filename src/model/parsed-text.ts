// Expressions and types of a document by their text. The same few texts come again at every keystroke, so what they
// parse to is remembered across documents; a text always parses to the same thing.

import { boundedMemo } from "#base/bounded-memo.ts";
import type { Result } from "#base/result.ts";
import type { Expression } from "#expr/ast.ts";
import { type ExpressionError, parseExpression } from "#expr/parse.ts";
import { parseType } from "#expr/parse-type.ts";
import { type Type, unknownType } from "#expr/type.ts";

const remembered = 5_000;

export const expressionOf: (text: string) => Result<Expression, ExpressionError> = boundedMemo(
  parseExpression,
  remembered,
);

export const parsedType: (text: string) => Result<Type, ExpressionError> = boundedMemo(parseType, remembered);

/** What is known of a declared type: nothing when its text is wrong, so that one mistake is reported once. */
export function typeOf(text: string | undefined): Type {
  if (text === undefined) return unknownType;
  const parsed = parsedType(text);
  return parsed.ok ? parsed.value : unknownType;
}
