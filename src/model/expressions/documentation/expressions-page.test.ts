import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { functions, listMethods, numberMethods, textMethods } from "#expr/callables.data.ts";
import { evaluateExpression } from "#expr/evaluate.ts";
import { parseExpression } from "#expr/parse.ts";
import { functionExamples, listExamples, numberExamples, textExamples } from "./call-examples.data.ts";
import { constructs, mistakes, refused } from "./construct-examples.data.ts";
import { expressionsPage, problemsOf } from "./expressions-page.ts";
import { sampleValues } from "./sample.data.ts";

const page = new URL("../../../../docs/expressions.md", import.meta.url);

test("docs/expressions.md says what the language does (UPDATE_DOCS=1 writes it anew)", () => {
  if (process.env.UPDATE_DOCS) writeFileSync(page, expressionsPage());
  expect(readFileSync(page, "utf8")).toBe(expressionsPage());
});

test("has an example of every function and method, which calls it, and of nothing else", () => {
  const pairs = [
    [functions, functionExamples],
    [textMethods, textExamples],
    [listMethods, listExamples],
    [numberMethods, numberExamples],
  ] as const;
  for (const [callables, examples] of pairs) {
    expect(Object.keys(examples)).toEqual(Object.keys(callables));
    for (const [name, example] of Object.entries(examples)) expect(example).toContain(`${name}(`);
  }
});

test("shows examples that run and that nothing is wrong with", () => {
  const examples = [functionExamples, textExamples, listExamples, numberExamples].flatMap(Object.values);
  for (const example of [...examples, ...Object.values(constructs).flatMap((construct) => construct.examples)]) {
    expect(problemsOf(example), example).toEqual([]);
    const parsed = parseExpression(example);
    expect(parsed.ok && evaluateExpression(parsed.value, sampleValues).ok, example).toBe(true);
  }
});

test("shows each construct by an expression that has it", () => {
  for (const [kind, { examples }] of Object.entries(constructs))
    for (const example of examples) {
      const parsed = parseExpression(example);
      expect(JSON.stringify(parsed), example).toContain(`"kind":"${kind}"`);
    }
});

test("shows mistakes that the checker finds, and what the parser refuses", () => {
  const silent = Object.entries(mistakes).filter(
    ([code, text]) => code !== "wrong-type" && !problemsOf(text).some((problem) => problem.code === code),
  );
  expect(silent).toEqual([]);
  expect(refused.filter((text) => parseExpression(text).ok)).toEqual([]);
  expect(expressionsPage()).not.toMatch(/\| +\|$/m);
});
