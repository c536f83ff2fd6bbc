import { expect, test } from "vitest";
import { changeBetween } from "./change-between.ts";

test("finds the one part that differs", () => {
  expect(changeBetween("one two three", "one 2 three")).toEqual({ from: 4, to: 7, insert: "2" });
  expect(changeBetween("aa", "aaa")).toEqual({ from: 2, to: 2, insert: "a" });
  expect(changeBetween("aaa", "aa")).toEqual({ from: 2, to: 3, insert: "" });
  expect(changeBetween("", "new")).toEqual({ from: 0, to: 0, insert: "new" });
  expect(changeBetween("same", "same")).toBeUndefined();
});
