// An expression as code that can be broken over lines.

import type { Expression } from "#expr/ast.ts";
import { infixLines, printExpression } from "#expr/print.ts";
import { array, type Code, call, choice, infix, object, raw } from "../shared/code.ts";

export function expressionCode(expression: Expression): Code {
  switch (expression.kind) {
    case "chain":
      return expressionCode(expression.expression);
    case "functionCall":
      return call(expression.name, expression.values.map(expressionCode));
    case "methodCall": {
      const empty = printExpression({ ...expression, values: [] });
      return call(empty.slice(0, -2), expression.values.map(expressionCode));
    }
    case "binary":
    case "logical":
      return infix(infixLines(expression));
    case "conditional":
      return choice(
        printExpression(expression.test),
        expressionCode(expression.whenTrue),
        expressionCode(expression.whenFalse),
      );
    case "array":
      return array(
        expression.items.map((item) =>
          item.kind === "spread" ? raw(`...${printExpression(item.value)}`) : expressionCode(item),
        ),
      );
    case "object": {
      return object(
        expression.entries.map((entry) => {
          if (entry.kind === "entry") return [entry.name, expressionCode(entry.value)] as const;
          // A value that is its own key is printed once.
          const spread = `...${printExpression(entry.value)}`;
          return [spread, raw(spread)] as const;
        }),
      );
    }
    default:
      return raw(printExpression(expression));
  }
}
