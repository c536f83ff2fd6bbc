import { expect, test } from "vitest";
import { sameJson } from "./same-json.ts";

test.each([
  [1, 1],
  [null, null],
  [
    { a: 1, b: [1, { c: 2 }] },
    { b: [1, { c: 2 }], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [[], []],
])("takes %j and %j for the same", (left, right) => {
  expect(sameJson(left, right)).toBe(true);
});

test.each([
  [1, "1"],
  [null, {}],
  [[], {}],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, { b: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: [1] }, { a: [1, 2] }],
])("tells %j from %j", (left, right) => {
  expect(sameJson(left, right)).toBe(false);
  expect(sameJson(right, left)).toBe(false);
});
