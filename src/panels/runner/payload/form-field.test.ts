import { expect, test } from "vitest";
import { typeOf } from "#model/parsed-text.ts";
import { formFieldOf, startingText, typedValue } from "./form-field.ts";

test.each([
  ["string", { kind: "text" }],
  ["number", { kind: "number" }],
  ["number | undefined", { kind: "number" }],
  ["boolean", { kind: "choice", choices: [true, false] }],
  ["'open' | 'closed'", { kind: "choice", choices: ["open", "closed"] }],
  ["string | null", { kind: "json" }],
  ["string[]", { kind: "json" }],
  ["{ sku: string }", { kind: "json" }],
])("asks for %s with a field of its own", (type, field) => {
  expect(formFieldOf(typeOf(type))).toEqual(field);
});

test("begins with the example, or the simplest value of the type", () => {
  expect(startingText(typeOf("number"), 49.9)).toBe("49.9");
  expect(startingText(typeOf("string"), "o-1")).toBe("o-1");
  expect(startingText(typeOf("'open' | 'closed'"), undefined)).toBe('"open"');
  expect(startingText(typeOf("string[]"), undefined)).toBe("[]");
});

test("turns what was typed into a value of the type, or says what is wrong", () => {
  expect(typedValue(typeOf("number"), false, "12.5")).toEqual({ value: 12.5 });
  expect(typedValue(typeOf("string"), false, "12.5")).toEqual({ value: "12.5" });
  expect(typedValue(typeOf("string"), true, "")).toEqual({ value: undefined });
  expect(typedValue(typeOf("number"), false, "much")).toEqual({ problem: "Write a number." });
  expect(typedValue(typeOf("number"), false, "")).toEqual({ problem: "Give it a value." });
  expect(typedValue(typeOf("string[]"), false, '["a"]')).toEqual({ value: ["a"] });
  expect(typedValue(typeOf("string[]"), false, "[1]")).toEqual({ problem: "It is not of the declared type." });
  expect(typedValue(typeOf("string[]"), false, "[")).toHaveProperty("problem");
});
