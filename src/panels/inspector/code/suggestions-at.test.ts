import { expect, test } from "vitest";
import type { Scope } from "#expr/check.ts";
import { parseType } from "#expr/parse-type.ts";
import { suggestionsAt } from "./suggestions-at.ts";

const context = parseType("{ total: number; items: { sku: string; count?: number }[]; note: string | undefined }");
const event = parseType("{ method: 'card' | 'cash' }");
const scope: Scope = { context: typeIn(context), event: typeIn(event) };

function typeIn(parsed: typeof context) {
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** The bar is where the cursor stands. */
function labelsAt(marked: string): readonly string[] {
  const position = marked.indexOf("|");
  return (suggestionsAt(marked.replace("|", ""), position, scope)?.options ?? []).map(({ label }) => label);
}

test("offers the variables that are there, and functions", () => {
  expect(labelsAt("|")).toEqual(expect.arrayContaining(["context", "event", "Math.max"]));
  expect(labelsAt("1 + |")).toContain("context");
  expect(labelsAt("|")).not.toContain("output");
});

test("offers the declared fields behind a dot, with and without a question mark", () => {
  expect(labelsAt("context.|")).toEqual(["total", "items", "note"]);
  expect(labelsAt("context?.to|")).toContain("total");
  expect(labelsAt("context.total > 1 && event.|")).toEqual(["method"]);
});

test("follows items, calls and brackets", () => {
  expect(labelsAt("context.items[0].|")).toEqual(["sku", "count"]);
  expect(labelsAt("context.items.at(-1).|")).toEqual(["sku", "count"]);
  expect(labelsAt("Math.max(context.items[context.total - 1].|")).toEqual(["sku", "count"]);
});

test("offers the methods that fit the value", () => {
  expect(labelsAt("context.items.|")).toEqual(expect.arrayContaining(["length", "join", "at"]));
  expect(labelsAt("context.note.|")).toContain("toUpperCase");
  expect(labelsAt("context.total.|")).toEqual(["toFixed"]);
  expect(labelsAt("Math.|")).toContain("round");
});

test("offers the values that something is compared with", () => {
  expect(labelsAt("event.method === |")).toEqual(["'card'", "'cash'"]);
  expect(labelsAt("event.method !== 'c|")).toEqual(["'card'", "'cash'"]);
});

test("replaces the quote that was begun", () => {
  const text = "event.method === 'c";
  expect(suggestionsAt(text, text.length, scope)?.from).toBe(text.indexOf("'"));
});

test("says nothing inside a text or a number", () => {
  expect(labelsAt("'context.|'")).toEqual([]);
  expect(labelsAt("1.|")).toEqual([]);
  expect(labelsAt("`hello con|`")).toEqual([]);
});

test("speaks again inside the value of a template", () => {
  expect(labelsAt("`total: ${context.|}`")).toContain("total");
});

test("puts the cursor between the brackets of a call", () => {
  const [max] = (suggestionsAt("Math.ma", 7, scope)?.options ?? []).filter(({ label }) => label === "max");
  expect(max).toMatchObject({ insert: "max()", back: 1 });
});
