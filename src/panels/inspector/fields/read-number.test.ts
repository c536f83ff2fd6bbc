import { expect, test } from "vitest";
import { problemOfNumber, readNumber, writeNumber } from "./read-number.ts";

test.each([
  ["3", 3],
  [" 1.5 ", 1.5],
  [".5", 0.5],
  ["5.", 5],
  ["+2", 2],
  ["-1", -1],
  ["1e3", 1000],
  ["-0", 0],
])("reads %j as a number", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  "",
  "   ",
  "1,5",
  "1 000",
  "5 s",
  "NaN",
  "Infinity",
  "1e309",
  "0x10",
  "0b1",
  "1_000",
  "--1",
  "1.2.3",
  "٣",
  "x",
])("takes %j for no number", (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test("reads a share in percent, and writes it without the dust of binary fractions", () => {
  expect([readNumber("50 %", true), readNumber("7%", true), readNumber("0.1", true)]).toEqual([0.5, 0.07, 0.001]);
  expect(writeNumber(0.07, true)).toBe("7 %");
  expect(readNumber("%", true)).toBeUndefined();
});

test("says what is wrong with a number: not whole, nothing, too small, too large", () => {
  expect(problemOfNumber(undefined, {})).toEqual({ kind: "noNumber" });
  expect(problemOfNumber(undefined, { isWhole: true })).toEqual({ kind: "notWhole" });
  expect(problemOfNumber(1.5, { isWhole: true })).toEqual({ kind: "notWhole" });
  expect(problemOfNumber(0, { isPositive: true })).toEqual({ kind: "notPositive" });
  expect(problemOfNumber(0, { least: 1 })).toEqual({ kind: "tooSmall", least: 1 });
  expect(problemOfNumber(2, { least: 0, most: 1 })).toEqual({ kind: "tooLarge", most: 1 });
  expect(problemOfNumber(1e20, { isWhole: true })).toEqual({ kind: "tooLarge", most: Number.MAX_SAFE_INTEGER });
  expect(problemOfNumber(3, { isWhole: true, least: 1 })).toBeUndefined();
});
