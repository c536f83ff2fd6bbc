import { expect, test } from "vitest";
import { changedLines } from "./changed-lines.ts";

const shown = (before: string, after: string) =>
  changedLines(before, after).map((run) => run.map(({ kind, text, line }) => `${kind} ${line} ${text}`));

test("shows what differs with what is around it, each run by itself", () => {
  const before = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const after = before.map((line) => (line === "b" ? "B" : line === "i" ? "I" : line));
  expect(shown(before.join("\n"), after.join("\n"))).toEqual([
    ["same 1 a", "gone 2 b", "come 2 B", "same 3 c", "same 4 d"],
    ["same 7 g", "same 8 h", "gone 9 i", "come 9 I", "same 10 j"],
  ]);
});

test("shows lines that came and went", () => {
  expect(shown("a\nb", "a\nnew\nb")).toEqual([["same 1 a", "come 2 new", "same 3 b"]]);
  expect(shown("a\nold\nb", "a\nb")).toEqual([["same 1 a", "gone 2 old", "same 2 b"]]);
  expect(shown("a\nb", "a\nb")).toEqual([]);
});
