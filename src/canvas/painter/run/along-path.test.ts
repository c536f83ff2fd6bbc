import { expect, test } from "vitest";
import { alongPath } from "./along-path.ts";

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 300 },
];

test("goes along every piece at one pace, from the start to the end", () => {
  expect(alongPath(corner, 0)).toEqual({ x: 0, y: 0 });
  expect(alongPath(corner, 0.125)).toEqual({ x: 50, y: 0 });
  expect(alongPath(corner, 0.5)).toEqual({ x: 100, y: 100 });
  expect(alongPath(corner, 1)).toEqual({ x: 100, y: 300 });
});

test("stays on the way beyond its ends, and has no place where there is no way", () => {
  expect(alongPath(corner, 7)).toEqual({ x: 100, y: 300 });
  expect(alongPath(corner, -1)).toEqual({ x: 0, y: 0 });
  expect(alongPath([], 0.5)).toBeUndefined();
  expect(alongPath([{ x: 3, y: 4 }], 0.5)).toEqual({ x: 3, y: 4 });
});
