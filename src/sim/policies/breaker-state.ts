// A circuit breaker by itself: it counts outcomes and says whether a call may pass. It knows no clock but the one it is
// told.

import { microseconds } from "../clock/microseconds.ts";
import type { PolicyOf } from "./layer.ts";

export type BreakerMode = "closed" | "open" | "halfOpen";

interface Seen {
  readonly t: number;
  readonly failed: boolean;
  readonly slow: boolean;
}

export interface Breaker {
  readonly mode: BreakerMode;
  /** Whether a call may pass now. May go from open to half-open. */
  admit(now: number): boolean;
  /** A call that passed has ended, or was given up without an outcome. */
  report(now: number, tookUs: number, failed: boolean | undefined): void;
}

export function createBreaker(policy: PolicyOf<"circuitBreaker">): Breaker {
  const { window, minimumCalls, failureRate, slowCallMs, slowCallRate = 100, openMs, halfOpenCalls } = policy;
  const slowUs = slowCallMs === undefined ? Number.POSITIVE_INFINITY : microseconds(slowCallMs);
  let mode: BreakerMode = "closed";
  let seen: Seen[] = [];
  let openedAt = 0;
  let probes = 0;

  function turn(to: BreakerMode, now: number): void {
    mode = to;
    seen = [];
    probes = 0;
    if (to === "open") openedAt = now;
  }

  function isTooBad(outOf: number): boolean {
    if (seen.length < outOf) return false;
    const share = (bad: (one: Seen) => boolean) => (seen.filter(bad).length * 100) / seen.length;
    return share(({ failed }) => failed) >= failureRate || share(({ slow }) => slow) >= slowCallRate;
  }

  return {
    get mode() {
      return mode;
    },
    admit(now) {
      if (mode === "open" && now - openedAt >= microseconds(openMs)) turn("halfOpen", now);
      if (mode === "open") return false;
      if (mode === "closed") return true;
      if (probes >= halfOpenCalls) return false;
      probes++;
      return true;
    },
    report(now, tookUs, failed) {
      if (failed === undefined) {
        if (mode === "halfOpen") probes = Math.max(seen.length, probes - 1);
        return;
      }
      if (mode === "open") return;
      seen.push({ t: now, failed, slow: tookUs > slowUs });
      if (mode === "halfOpen") {
        if (seen.length >= halfOpenCalls) turn(isTooBad(halfOpenCalls) ? "open" : "closed", now);
        return;
      }
      if (window.kind === "calls") seen = seen.slice(-window.calls);
      else seen = seen.filter(({ t }) => t > now - microseconds(window.ms));
      const needed = window.kind === "calls" ? Math.min(minimumCalls, window.calls) : minimumCalls;
      if (isTooBad(needed)) turn("open", now);
    },
  };
}
