import { expect, test } from "vitest";
import { createBreaker } from "./breaker-state.ts";
import type { PolicyOf } from "./layer.ts";

const policy: PolicyOf<"circuitBreaker"> = {
  kind: "circuitBreaker",
  window: { kind: "calls", calls: 4 },
  minimumCalls: 4,
  failureRate: 50,
  openMs: 1,
  halfOpenCalls: 2,
};

test("opens only once enough calls were seen, and counts the last ones alone", () => {
  const breaker = createBreaker(policy);
  for (const failed of [true, true, true]) breaker.report(0, 0, failed);
  expect(breaker.mode).toBe("closed");
  breaker.report(0, 0, false);
  expect(breaker.mode).toBe("open");

  const calmed = createBreaker(policy);
  for (const failed of [false, false, false, true, false, true]) calmed.report(0, 0, failed);
  expect(calmed.mode).toBe("open");
  const calm = createBreaker(policy);
  for (const failed of [true, false, false, false, true]) calm.report(0, 0, failed);
  expect(calm.mode).toBe("closed");
});

test("lets a few through after a while, and decides by them", () => {
  for (const [failed, mode] of [
    [true, "open"],
    [false, "closed"],
  ] as const) {
    const breaker = createBreaker(policy);
    for (let call = 0; call < 4; call++) breaker.report(0, 0, true);
    expect([breaker.admit(999), breaker.mode]).toEqual([false, "open"]);
    expect([breaker.admit(1_000), breaker.mode]).toEqual([true, "halfOpen"]);
    expect([breaker.admit(1_000), breaker.admit(1_000)]).toEqual([true, false]);
    breaker.report(1_000, 0, failed);
    expect(breaker.mode).toBe("halfOpen");
    breaker.report(1_000, 0, failed);
    expect(breaker.mode).toBe(mode);
  }
});

test("gives the place of a probe that was given up to another", () => {
  const breaker = createBreaker({ ...policy, halfOpenCalls: 1 });
  for (let call = 0; call < 4; call++) breaker.report(0, 0, true);
  expect([breaker.admit(1_000), breaker.admit(1_000)]).toEqual([true, false]);
  breaker.report(1_000, 0, undefined);
  expect(breaker.admit(1_000)).toBe(true);
});

test("forgets what lies before its time, and opens for slow calls too", () => {
  const timed = createBreaker({ ...policy, window: { kind: "time", ms: 10 }, minimumCalls: 2 });
  timed.report(0, 0, true);
  timed.report(20_000, 0, true);
  expect(timed.mode).toBe("closed");
  timed.report(20_001, 0, true);
  expect(timed.mode).toBe("open");

  const slow = createBreaker({ ...policy, slowCallMs: 5, slowCallRate: 50 });
  for (const took of [1_000, 6_000, 5_000, 5_001]) slow.report(0, took, false);
  expect(slow.mode).toBe("open");
});
