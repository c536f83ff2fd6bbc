import { expect, test } from "vitest";
import { ticksOf } from "./ticks.ts";

test("marks round times that are far enough apart", () => {
  const ticks = ticksOf(0, 10_000_000, (us) => us / 20_000, 60);
  expect(ticks.length).toBeGreaterThan(3);
  for (const { us } of ticks) expect(us % 100_000).toBe(0);
  for (const [at, { x }] of ticks.entries()) expect(x - (ticks[at - 1]?.x ?? -60)).toBeGreaterThanOrEqual(60);
});

test("has one mark where nothing takes time, and few where a gap of days is shortened", () => {
  expect(ticksOf(0, 0, () => 5, 60)).toEqual([{ us: 0, x: 5 }]);
  const days = ticksOf(0, 30 * 86_400_000_000, (us) => Math.min(us / 1e6, 300), 60);
  expect(days.length).toBeLessThan(7);
});

test("begins with a round time in the part that is looked at", () => {
  expect(ticksOf(1_234_567, 1_834_567, (us) => us / 1_000, 60)[0]).toEqual({ us: 1_235_000, x: 1_235 });
});
