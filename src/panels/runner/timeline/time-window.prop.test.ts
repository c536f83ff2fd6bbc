import fc from "fast-check";
import { expect, test } from "vitest";
import { including, moved, zoomed } from "./time-window.ts";

const end = 1_000_000;
const place = fc.double({ min: 0, max: end, noNaN: true });
const windows = fc.tuple(place, place).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test("never leaves the run, whatever is done to it", () => {
  fc.assert(
    fc.property(windows, place, fc.double({ min: 0.01, max: 50, noNaN: true }), (window, at, factor) => {
      const shown = [zoomed(window, factor, at, end), moved(window, at - end / 2, end), including(window, at, end)];
      for (const { from, to } of shown) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(end + 0.001);
        expect(to).toBeGreaterThanOrEqual(from);
      }
    }),
    { numRuns: 200 },
  );
});

test("keeps what is under the pointer where it is, and goes all the way back out", () => {
  const near = zoomed({ from: 0, to: end }, 0.5, 250_000, end);
  expect(near).toEqual({ from: 125_000, to: 625_000 });
  expect(zoomed(near, 100, 300_000, end)).toEqual({ from: 0, to: end });
  expect(including(near, 900_000, end)).toEqual({ from: 500_000, to: end });
  expect(including(near, 130_000, end)).toBe(near);
});
