import { expect, test } from "vitest";
import { functions, listMethods, numberMethods, textMethods } from "./callables.data.ts";
import { evaluateExpression } from "./evaluate.ts";
import { parseExpression } from "./parse.ts";

function evaluate(text: string, values: Readonly<Record<string, unknown>> = {}) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const result = evaluateExpression(parsed.value, values);
  return result.ok ? result.value : result.error.code;
}

/** What JavaScript itself answers. */
function asJavaScript(text: string): unknown {
  return new Function(`"use strict"; return (${text});`)();
}

const receivers = [
  ["'abc'", textMethods],
  ["['a', 'b', 'a']", listMethods],
  ["12.5", numberMethods],
] as const;
const calls = receivers.flatMap(([receiver, methods]) =>
  Object.entries(methods).flatMap(([name, { parameters }]) =>
    ["", "1", "'a'", "'a', 1", "1, 'b'", "'a', 'b'"]
      .filter((given) => (given === "" ? 0 : given.split(",").length) <= parameters.length)
      .filter((given) => !(name === "toFixed" && given === "'a'"))
      .map((given) => `(${receiver}).${name}(${given})`),
  ),
);

test.each(calls)("%s is what JavaScript answers", (text) => {
  expect(evaluate(text)).toEqual(asJavaScript(text));
});

test.each(
  Object.keys(functions).flatMap((name) =>
    ["'12.6'", "-1.5", "[1, 'a']", "{ a: 1, b: 2 }", "true"].map((given) => `${name}(${given})`),
  ),
)("%s is what JavaScript answers, or refuses to turn a list or an object into a number", (text) => {
  const answer = evaluate(text);
  if (answer !== "not-plain") expect(answer).toEqual(asJavaScript(text));
  else expect(text).toMatch(/\[|\{/);
});

test.each([
  "Math.max()",
  "Math.min()",
  "Math.max(1)",
  "Math.max(1, 3, 2)",
  "Math.min(1, '0', true)",
  "Math.max(1, 'a')",
])("%s is what JavaScript answers", (text) => {
  expect(evaluate(text)).toEqual(asJavaScript(text));
});

test("evaluates every value that is given, also those that nobody asked for", () => {
  for (const text of ["Math.abs(1, 2, context.a.b)", "'abc'.trim(1, 2, context.a.b)", "Boolean(1, context.a.b)"])
    expect(evaluate(text, { context: {} }), text).toBe("missing-value");
});

test.each([
  ["context.big + 1"],
  ["context.big * 2"],
  ["-context.big"],
  ["`${context.symbol}`"],
  ["context.symbol + ''"],
  ["String(context.big)"],
  ["context.symbol == 1"],
  ["JSON.stringify(context)"],
  ["'a'.repeat(context.big)"],
])("%s fails as an expression does where the host gave a value that no document has", (text) => {
  expect(evaluate(text, { context: { big: 10n, symbol: Symbol("s") } })).toBe("not-plain");
});

test("an index reads items and characters, and nothing else", () => {
  const values = { context: { list: ["a", () => 1], text: "ab", at: 1, name: "length" } };
  for (const [text, value] of [
    ["context.list[0]", "a"],
    ["context.list[1]", undefined],
    ["context.list[2]", undefined],
    ["context.list[-1]", undefined],
    ["context.list[0.5]", undefined],
    ["context.list['0']", "a"],
    ["context.list[context.name]", 2],
    ["context.list['map']", undefined],
    ["context.text[context.at]", "b"],
    ["context.text[9]", undefined],
    ["context.list[context.list]", "bad-index"],
    ["context['con' + 'structor']", "forbidden-name"],
  ] as const)
    expect(evaluate(text, values), text).toBe(value);
});
