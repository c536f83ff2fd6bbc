import { expect, test } from "vitest";
import { seqAt, shownTime } from "./shown-time.ts";

const times = [0, 1000, 1000, 61_000_000, 61_000_500];

test("keeps short gaps, shortens long ones, and finds its way back", () => {
  const time = shownTime(times, 61_000_500, 5000);
  expect(times.map(time.toShown)).toEqual([0, 1000, 1000, 6000, 6500]);
  expect(time.end).toBe(6500);
  expect(time.toReal(6250)).toBe(61_000_250);
  expect(time.toReal(time.toShown(1000))).toBe(1000);
});

test("leaves time as it is when no gap is too long", () => {
  const time = shownTime(times, 70_000_000, undefined);
  expect(time.toShown(30_000_000)).toBe(30_000_000);
  expect(time.end).toBe(70_000_000);
});

test("finds the last record that has happened", () => {
  expect([-1, 0, 999, 1000, 62_000_000].map((us) => seqAt(times, us))).toEqual([-1, 0, 0, 2, 4]);
  expect(seqAt([], 5)).toBe(-1);
});
