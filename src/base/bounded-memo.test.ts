import { expect, test } from "vitest";
import { boundedMemo } from "./bounded-memo.ts";

test("computes once for each key, an undefined answer included", () => {
  const asked: string[] = [];
  const memo = boundedMemo((key: string) => {
    asked.push(key);
    return key === "none" ? undefined : key.length;
  }, 10);
  expect([memo("abc"), memo("abc"), memo("none"), memo("none")]).toEqual([3, 3, undefined, undefined]);
  expect(asked).toEqual(["abc", "none"]);
});

test("forgets when it is full and still answers right", () => {
  let computed = 0;
  const memo = boundedMemo((key: number) => {
    computed++;
    return key * 2;
  }, 2);
  expect([1, 2, 3, 1].map(memo)).toEqual([2, 4, 6, 2]);
  expect(computed).toBe(4);
});
