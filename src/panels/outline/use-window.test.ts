import { expect, test } from "vitest";
import { rangeInView } from "./use-window.ts";

test("reaches a little beyond what is seen, and never beyond the list", () => {
  expect(rangeInView(0, 260, 1000, 26)).toEqual({ first: 0, end: 23 });
  expect(rangeInView(26 * 100, 260, 1000, 26)).toEqual({ first: 88, end: 123 });
  expect(rangeInView(26 * 995, 260, 1000, 26)).toEqual({ first: 983, end: 1000 });
});

test("has rows to show when the list has become shorter than what was scrolled", () => {
  expect(rangeInView(26 * 500, 260, 20, 26)).toEqual({ first: 8, end: 20 });
  expect(rangeInView(0, 0, 0, 26)).toEqual({ first: 0, end: 0 });
});
