import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

const shown = (text: string, ...marks: [number, number][]) =>
  excerpt(
    text,
    marks.map(([from, to]) => ({ from, to })),
  )
    .map((piece) => (piece.isMarked ? `<${piece.text}>` : piece.text))
    .join("");

test("shows a short text whole, with its marks and in one line", () => {
  expect(shown("context.total\n> 100", [8, 13])).toBe("context.<total> > 100");
});

test("starts a long text shortly before the first mark and says that there is more on both sides", () => {
  const text = `${"a".repeat(200)}WANTED${"b".repeat(200)}`;
  const result = shown(text, [200, 206]);
  expect(result).toMatch(/^…a{24}<WANTED>b+…$/);
  expect(result.length).toBeLessThan(130);
});

test("cuts a mark that reaches over the end", () => {
  expect(shown("x".repeat(300), [0, 300])).toBe(`<${"x".repeat(120)}>…`);
});
