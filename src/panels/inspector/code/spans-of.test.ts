import { expect, test } from "vitest";
import { spansOf } from "./spans-of.ts";

function kindsIn(text: string): string[] {
  return spansOf(text).map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);
}

test("tells texts, numbers, words and what is read apart", () => {
  expect(kindsIn("context.total >= 10.5 && event.method === 'card'")).toEqual([
    "root context",
    "mark >=",
    "number 10.5",
    "mark &&",
    "root event",
    "mark ===",
    "text 'card'",
  ]);
});

test("colours only what is read from the place, not fields of the same name", () => {
  expect(kindsIn("context.event")).toEqual(["root context"]);
});

test("colours a text that is not closed yet", () => {
  expect(kindsIn("'car")).toEqual(["text 'car"]);
});
