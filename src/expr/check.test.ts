import { expect, test } from "vitest";
import { checkExpression } from "./check.ts";
import { parseExpression } from "./parse.ts";
import { parseType } from "./parse-type.ts";
import { printType } from "./print-type.ts";

function type(text: string) {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const scope = { context: type("{ total: number; name?: string; items: { sku: string }[] }") };

function codes(text: string, expected?: string): string[] {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return checkExpression(parsed.value, scope, expected ? type(expected) : undefined).problems.map(({ code }) => code);
}

test.each([
  ["context.total > 100", "boolean", []],
  ["context.totl > 100", undefined, ["unknown-field"]],
  ["event.amount", undefined, ["unknown-variable"]],
  ["context.total", "string", ["wrong-type"]],
  ["context.name", "string", ["wrong-type"]],
  ["context.name ?? ''", "string", []],
  ["context.items[0].sku", "string", []],
  ["context.items[0].sko", "string", ["unknown-field"]],
  ["context.items.length + 1", "number", []],
  ["{ id: context.total }", "{ id: number; note?: string }", []],
  ["{ id: 'x' }", "{ id: number }", ["wrong-type"]],
  ["context.total == 1", "boolean", ["loose-equality"]],
])("checks %s against %s", (text, expected, problems) => {
  expect(codes(text, expected)).toEqual(problems);
});

test.each([
  "string",
  "number[]",
  '"card" | "cash"',
  "{ sku: string; count?: number }[]",
  "Record<string, number | null>",
  "(string | number)[]",
  "unknown",
])("reads the type %s and prints it the same", (text) => {
  expect(printType(type(text))).toBe(text);
});

test.each([
  "",
  "strng",
  "string[",
  "{ a string }",
  "{ __proto__: string }",
  "{ a: string; a: number }",
  "(".repeat(1000),
  "Date",
])("refuses the type %s", (text) => {
  expect(parseType(text).ok).toBe(false);
});
