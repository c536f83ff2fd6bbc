import { expect, test } from "vitest";
import { numberType, stringType } from "#expr/type.ts";
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

test("takes what is asked for as a text for a text, without quotes", () => {
  expect(readJsonValue("12", stringType)).toEqual({ ok: true, value: "12" });
  expect(readJsonValue("[x", stringType)).toEqual({ ok: true, value: "[x" });
  expect(readJsonValue('"12"', stringType)).toEqual({ ok: true, value: "12" });
  expect(readJsonValue('"open', stringType).ok).toBe(false);
  expect(readJsonValue("12", numberType)).toEqual({ ok: true, value: 12 });
  for (const value of ["12", "", "[x", '"', "true"])
    expect(readJsonValue(writeJsonValue(value, stringType), stringType)).toEqual({ ok: true, value });
});
