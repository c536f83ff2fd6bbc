// The words that patterns are written with, so that a pattern reads like what it means.

import type { Action } from "#model/schema/action.ts";
import type { Distribution } from "#model/schema/distribution.ts";
import type { Fault, FaultKind } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Expectation, LedgerStatus } from "#model/schema/scenario.ts";
import type { Service } from "#model/schema/service.ts";

export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;

/** Most calls take about so long, one in a hundred longer than that. */
export function usually(medianMs: number, p99Ms: number): Distribution {
  return { kind: "logNormal", medianMs, p99Ms };
}

export function transientError(code: string, probability: number) {
  return { code, class: "transient", probability } as const;
}
export function businessError(code: string, probability: number) {
  return { code, class: "business", probability } as const;
}
export function permanentError(code: string, probability: number) {
  return { code, class: "permanent", probability } as const;
}

/** The service knows a request again by a field of it, for a day. */
export function once(key: string, undoneBy?: string): NonNullable<Service["effect"]> {
  return {
    ...(undoneBy ? { undoneBy } : {}),
    idempotency: { key, windowMs: hours(24), onDuplicate: "returnSaved" },
  };
}

export function retry(maxAttempts: number, initialDelayMs = 500): Policy {
  return {
    kind: "retry",
    maxAttempts,
    initialDelayMs,
    backoff: "exponential",
    multiplier: 2,
    maxDelayMs: seconds(8),
    jitter: { kind: "full" },
    retryOn: ["transient"],
  };
}
export function attemptTimeout(ms: number): Policy {
  return { kind: "attemptTimeout", ms };
}
export function totalTimeout(ms: number): Policy {
  return { kind: "totalTimeout", ms };
}
export function knownBy(key: string): Policy {
  return { kind: "idempotencyKey", key };
}

export function publish(channel: string, event: string, payload: Readonly<Record<string, string>>): Action {
  return { kind: "send", to: { kind: "channel", channel }, event, payload: { ...payload } };
}

type Target = Fault["target"];
export const channel = (id: string): Target => ({ kind: "channel", channel: id });
export const machine = (id: string): Target => ({ kind: "machine", machine: id });
export const service = (id: string): Target => ({ kind: "service", service: id });

/** The n-th time only; without it, every time. */
export function fault(kind: FaultKind, target: Target, n?: number, parameters?: Fault["parameters"]): Fault {
  const trigger: Fault["trigger"] = n === undefined ? { kind: "always" } : { kind: "nth", n };
  return { kind, target, trigger, ...(parameters ? { parameters } : {}) };
}

export const endsIn = (state: string): Expectation => ({ kind: "endsIn", state });
export const passesThrough = (state: string): Expectation => ({ kind: "passesThrough", state });
export const neverIn = (state: string): Expectation => ({ kind: "neverIn", state });
export const holds = (expression: string): Expectation => ({ kind: "holds", expression });
export const within = (ms: number): Expectation => ({ kind: "within", ms });
export const ledgerClean: Expectation = { kind: "ledgerClean" };
export const ledgerHas = (of: string, status: LedgerStatus, times: number): Expectation => ({
  kind: "ledgerHas",
  service: of,
  status,
  times,
});
