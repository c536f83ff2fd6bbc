import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "./duration.ts";

test.each([
  ["5 s", 5000],
  ["2m", 120_000],
  ["250 ms", 250],
  ["250", 250],
  ["1.5s", 1500],
  ["0.1 s", 100],
  ["1 h 30 min", 5_400_000],
  ["1h30m", 5_400_000],
  ["2 days", 172_800_000],
  [" 10 Seconds ", 10_000],
  ["0", 0],
])("reads %j as %i ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "soon", "5 x", "5 s 2 h", "5 s 5 s", "1 2", "-5 s", "context.delay", "5 s + 1", "1e3"])(
  "does not take %j for a length of time",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test.each([
  [0, "0 ms"],
  [250, "250 ms"],
  [1500, "1.5 s"],
  [5000, "5 s"],
  [60_000, "1 min"],
  [90_000, "1 min 30 s"],
  [5_400_000, "1 h 30 min"],
  [86_400_000, "1 d"],
  [61_500, "1 min 1.5 s"],
])("writes %i ms as %j", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test("reads back what it writes", () => {
  for (let ms = 0; ms < 500_000_000; ms = ms * 1.7 + 1) {
    const whole = Math.round(ms);
    expect(parseDuration(formatDuration(whole))).toBe(whole);
  }
});
