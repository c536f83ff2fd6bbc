import { expect, test } from "vitest";
import { backoffUs } from "./backoff.ts";
import type { PolicyOf } from "./layer.ts";

const base: PolicyOf<"retry"> = { kind: "retry", maxAttempts: 9, initialDelayMs: 100, backoff: "constant" };
const low = (from: number) => from;
const high = (_from: number, to: number) => to;

function waits(more: Partial<PolicyOf<"retry">>, draw: (from: number, to: number) => number = high): number[] {
  let previous: number | undefined;
  return [1, 2, 3, 4].map((attempt) => {
    previous = backoffUs({ ...base, ...more }, attempt, previous, draw);
    return previous / 1_000;
  });
}

test("grows as the back-off says, up to the longest wait", () => {
  expect(waits({})).toEqual([100, 100, 100, 100]);
  expect(waits({ backoff: "linear" })).toEqual([100, 200, 300, 400]);
  expect(waits({ backoff: "exponential" })).toEqual([100, 200, 400, 800]);
  expect(waits({ backoff: "exponential", multiplier: 3, maxDelayMs: 500 })).toEqual([100, 300, 500, 500]);
});

test("draws the jitter from where its kind says", () => {
  const exponential = { backoff: "exponential" } as const;
  expect(waits({ ...exponential, jitter: { kind: "full" } }, low)).toEqual([0, 0, 0, 0]);
  expect(waits({ ...exponential, jitter: { kind: "full" } })).toEqual([100, 200, 400, 800]);
  expect(waits({ ...exponential, jitter: { kind: "equal" } }, low)).toEqual([50, 100, 200, 400]);
  expect(waits({ ...exponential, jitter: { kind: "equal" } })).toEqual([100, 200, 400, 800]);
  expect(waits({ ...exponential, jitter: { kind: "factor", factor: 0.5 } }, low)).toEqual([50, 100, 200, 400]);
  expect(waits({ ...exponential, jitter: { kind: "factor", factor: 0.5 } })).toEqual([150, 300, 600, 1_200]);
  expect(waits({ jitter: { kind: "decorrelated" } }, low)).toEqual([100, 100, 100, 100]);
  expect(waits({ jitter: { kind: "decorrelated" }, maxDelayMs: 1_000 })).toEqual([300, 900, 1_000, 1_000]);
});

test("stays a number however often it grows", () => {
  const wait = backoffUs({ ...base, backoff: "exponential", multiplier: 1e9 }, 1_000_000, undefined, high);
  expect(Number.isSafeInteger(wait)).toBe(true);
});
