import { expect, test } from "vitest";
import { readJsonValue, writeJsonValue } from "./json-value.ts";

test.each([
  ["12", 12],
  ["true", true],
  ["null", null],
  ['"12"', "12"],
  ["o-1", "o-1"],
  ["two words", "two words"],
  ['{ "sku": "a" }', { sku: "a" }],
  ["[1, 2]", [1, 2]],
])("reads %s", (text, value) => {
  expect(readJsonValue(text)).toEqual({ ok: true, value });
});

test("takes an empty field for no value", () => {
  expect(readJsonValue("  ")).toEqual({ ok: true, value: undefined });
});

test.each(["{ sku", "[1,", '"open', "1-2", "1,5", "5 s", "1e309", "[-1e309]", "[".repeat(10_000)])(
  "does not guess what %s was meant to be",
  (text) => {
    expect(readJsonValue(text).ok).toBe(false);
  },
);

test.each([12, "12", "o-1", "", " padded ", "true", { a: [1] }, null, "[x"])(
  "reads back what it writes of %j",
  (value) => {
    expect(readJsonValue(writeJsonValue(value))).toEqual({ ok: true, value });
  },
);
