import { parseExpressionAt } from "acorn";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Expression } from "./ast.ts";
import { evaluateExpression } from "./evaluate.ts";
import { parseExpression } from "./parse.ts";
import { printExpression } from "./print.ts";
import { arbitraryExpressionText } from "./testing/arbitrary-expression.ts";

const values = {
  context: { total: 12, name: "Ada", items: [1, "a", 3], vip: true, customer: { name: "Bo", age: 7 } },
  event: { type: "paid", amount: 3 },
};

function withoutPlaces(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value) =>
      key === "from" || key === "to" || key === "nameFrom" ? undefined : value === undefined ? "undefined" : value,
    ),
  );
}

test("accepts nothing that JavaScript refuses, and ends where it ends", () => {
  fc.assert(
    fc.property(arbitraryExpressionText, (text) => {
      if (!parseExpression(text).ok) return;
      expect(parseExpressionAt(text, 0, { ecmaVersion: 2022 }).end).toBeGreaterThan(0);
    }),
  );
});

test("prints what parses back to the same expression", () => {
  fc.assert(
    fc.property(arbitraryExpressionText, (text) => {
      const parsed = parseExpression(text);
      if (!parsed.ok) return;
      const again = parseExpression(printExpression(parsed.value));
      expect(again.ok && withoutPlaces(again.value)).toEqual(withoutPlaces(parsed.value));
    }),
    { numRuns: 500 },
  );
});

test("means what JavaScript means, wherever it has a value", () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryExpressionText, (text) => {
      const parsed = parseExpression(text);
      if (!parsed.ok) return;
      const result = evaluateExpression(parsed.value, values);
      if (!result.ok) return;
      compared++;
      const answer = new Function("context", "event", `"use strict"; return (${text});`)(values.context, values.event);
      expect(result.value).toEqual(answer);
      const printed = new Function("context", "event", `"use strict"; return (${printExpression(parsed.value)});`);
      expect(printed(values.context, values.event)).toEqual(answer);
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(300);
});
