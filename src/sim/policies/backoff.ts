// How long to wait before the next attempt.

import { microseconds } from "../clock/microseconds.ts";
import type { PolicyOf } from "./layer.ts";

type Draw = (low: number, high: number) => number;

/** In whole microseconds. `attempt` counts those that failed; `previousUs` is the wait before the last one. */
export function backoffUs(
  retry: PolicyOf<"retry">,
  attempt: number,
  previousUs: number | undefined,
  draw: Draw,
): number {
  const cap = microseconds(retry.maxDelayMs ?? Number.MAX_SAFE_INTEGER);
  const base = microseconds(retry.initialDelayMs);
  const plain = Math.min(cap, growth(retry, attempt) * base);
  const jitter = retry.jitter ?? { kind: "none" };
  switch (jitter.kind) {
    case "none":
      return Math.round(plain);
    case "full":
      return Math.round(draw(0, plain));
    case "equal":
      return Math.round(plain / 2 + draw(0, plain / 2));
    case "decorrelated":
      return Math.round(Math.min(cap, draw(base, 3 * (previousUs ?? base))));
    case "factor":
      return Math.round(Math.min(cap, draw(plain * (1 - jitter.factor), plain * (1 + jitter.factor))));
    default:
      return jitter satisfies never;
  }
}

/** By repeated products, which are the same everywhere; powers are not. */
function growth({ backoff, multiplier = 2 }: PolicyOf<"retry">, attempt: number): number {
  if (backoff === "constant") return 1;
  if (backoff === "linear") return attempt;
  let factor = 1;
  for (let step = 1; step < attempt && factor < Number.MAX_SAFE_INTEGER; step++) factor *= multiplier;
  return factor;
}
