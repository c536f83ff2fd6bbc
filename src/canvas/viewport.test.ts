import { expect, test } from "vitest";
import { fitting, opening, seenThrough } from "./viewport.ts";

test("leaves a canvas of little height to what is shown, not to the margin around it", () => {
  const state = { x: 0, y: 0, width: 128, height: 40 };
  expect(fitting(state, 900, 600, 1)).toEqual({ x: 386, y: 280, zoom: 1 });
  expect(fitting(state, 460, 84, 1)).toEqual({ x: 166, y: 22, zoom: 1 });
});

test("opens a drawing that is too large to be read whole where it begins, without showing more than a margin beside it", () => {
  const bounds = { x: -100, y: 0, width: 3000, height: 1000 };
  const seenAt = (start: number) =>
    seenThrough(opening(bounds, { x: start, y: 0, width: 128, height: 40 }, 700, 600), 700, 600);
  expect(seenAt(0).x).toBeCloseTo(-100 - 64 / 0.7);
  expect(seenAt(1000).x).toBeCloseTo(1064 - 500);
  expect(seenAt(2700).x + seenAt(2700).width).toBeCloseTo(2900 + 64 / 0.7);
});
