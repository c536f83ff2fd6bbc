import fc from "fast-check";
import { expect, test } from "vitest";
import { checkExpression, type ExpressionProblem } from "./check.ts";
import { evaluateExpression } from "./evaluate.ts";
import { parseExpression } from "./parse.ts";
import { valueOfType } from "./testing/arbitrary-type.ts";
import { arbitraryTypedText, typedScope } from "./testing/arbitrary-typed-text.ts";
import { valueMatchesType } from "./value-matches-type.ts";

const values = fc.record(
  Object.fromEntries(Object.entries(typedScope).map(([name, type]) => [name, valueOfType(type)])),
);
/** These depend on how large a value is, which no type says. */
const sizes = ["too-large", "too-much-work", "bad-count"];

function read(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.value;
}

/** An item of a list has the type of the items though the list may be shorter; the types promise nothing there. */
function readsItem(text: string): boolean {
  return text.includes("[0]") || text.includes("[1]");
}

test("what it has nothing against has a value, and one of the type it tells", () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryTypedText, values, (text, given) => {
      const expression = read(text);
      const { type, problems } = checkExpression(expression, typedScope);
      const isFine = problems.every(({ code }) => code === "constant-condition" || code === "constant-comparison");
      if (!isFine || readsItem(text)) return;
      const result = evaluateExpression(expression, given);
      if (!result.ok) expect(sizes, `${text}: ${result.error.message}`).toContain(result.error.code);
      else expect(valueMatchesType(result.value, type), text).toEqual({ ok: true, value: undefined });
      compared++;
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(1000);
});

test("what it says never changes never changes", () => {
  let claims = 0;
  fc.assert(
    fc.property(arbitraryTypedText, values, (text, given) => {
      const before = evaluateExpression(read(text), given);
      if (!before.ok) return;
      for (const problem of checkExpression(read(text), typedScope).problems) {
        const doubted = withDoubt(text, problem);
        if (doubted === undefined) continue;
        claims++;
        expect(evaluateExpression(read(doubted), given), `${text}: ${problem.message}`).toEqual(before);
      }
    }),
    { numRuns: 3000 },
  );
  expect(claims).toBeGreaterThan(200);
});

/** The same text, failing where what is claimed is not so. */
function withDoubt(text: string, { message, from, to }: ExpressionProblem): string | undefined {
  const part = `(${text.slice(from, to)})`;
  const doubt = (whole: string) => text.slice(0, from) + whole + text.slice(to);
  if (message.includes("is never missing")) return doubt(`(${part} ?? attempt.gone)`);
  if (message.includes("is always taken")) return doubt(`(${part} == null ? ${part} : attempt.gone)`);
  if (message.includes("always true")) return doubt(`(${part} ? ${part} : attempt.gone)`);
  return message.includes("always false") ? doubt(`(${part} ? attempt.gone : ${part})`) : undefined;
}
