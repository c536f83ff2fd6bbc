import { expect, test } from "vitest";
import { parseType } from "#expr/parse-type.ts";
import { unknownType } from "#expr/type.ts";
import { valueLanguage } from "./value-language.ts";

function languageOf(type: string) {
  const parsed = parseType(type);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return valueLanguage(parsed.value);
}

test("says what the value has to be, and what is wrong with one that is not", () => {
  expect(languageOf("number").judge("12")).toMatchObject({ problem: undefined, type: "number", canBeKept: true });
  const wrong = languageOf("{ sku: string }").judge('{ "sku": 1 }');
  expect(wrong).toMatchObject({ canBeKept: true, problem: '"sku" is 1, but string is needed.' });
  expect(wrong.marks).toEqual([{ from: 0, to: 12, severity: "error" }]);
});

test("keeps nothing that is no value", () => {
  expect(valueLanguage(unknownType).judge("{ sku").canBeKept).toBe(false);
});

test("offers the values that a type names", () => {
  const labelsAt = (text: string) =>
    languageOf("'card' | 'cash' | 12 | boolean")
      .suggest(text, text.length)
      ?.options.map(({ label }) => label);
  expect(labelsAt("ca")).toEqual(["card", "cash", "12", "true", "false"]);
  expect(labelsAt("[1, ")).toBeUndefined();
  expect(languageOf("number").suggest("", 0)).toBeUndefined();
});
