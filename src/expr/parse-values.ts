import type { Expression } from "./ast.ts";
import type { Parser } from "./parser.ts";

/** Expressions between commas, up to and with the closing mark. */
export function parseValues(parser: Parser, closing: string, where: string): Expression[] {
  const values: Expression[] = [];
  while (!parser.accept(closing)) {
    if (parser.isMark("...")) parser.refuseCurrent("a value");
    values.push(parser.expression());
    if (!parser.isMark(closing)) parser.expect(",", `or "${closing}" ${where}`);
  }
  return values;
}
