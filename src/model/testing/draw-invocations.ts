// Invocations of a drawn machine, with arguments for every field the callee needs and policies in a sensible order.

import type { Callee, Invocation } from "../schema/invocation.ts";
import type { Policy } from "../schema/policy.ts";
import type { Service } from "../schema/service.ts";
import { type Chooser, chance, pick, several, someOf } from "./chooser.ts";
import { drawArguments, type Variable } from "./draw-expressions.ts";

export interface Callable {
  readonly services: Readonly<Record<string, Service>>;
  /** Machines that come later in the document, so that none invokes itself in a circle. */
  readonly machines: readonly string[];
}

export const machineInput = [{ name: "amount", type: "number" }] as const;

export function drawInvocation(
  choose: Chooser,
  state: string,
  order: number,
  callable: Callable,
  variables: readonly Variable[],
): Invocation {
  const callee = drawCallee(choose, callable);
  const input = drawArguments(choose, inputOf(callee, callable), variables);
  const policies = callee.kind === "service" ? drawPolicies(choose, variables) : [];
  return {
    state,
    order,
    ...(chance(choose, 30) ? { name: "Ask the others" } : {}),
    callee,
    ...(Object.keys(input).length > 0 ? { input } : {}),
    ...(policies.length > 0 ? { policies } : {}),
  };
}

function drawCallee(choose: Chooser, callable: Callable): Callee {
  const services = Object.keys(callable.services).map((service): Callee => ({ kind: "service", service }));
  const machines = callable.machines.map((machine): Callee => ({ kind: "machine", machine }));
  const compensate: Callee = { kind: "compensate", sequence: pick(choose, ["reverse", "parallelReverse", "declared"]) };
  return pick(choose, [...services, ...machines, ...machines, compensate]);
}

function inputOf(callee: Callee, callable: Callable) {
  if (callee.kind === "machine") return machineInput;
  return callee.kind === "service" ? (callable.services[callee.service]?.input ?? []) : [];
}

function drawPolicies(choose: Chooser, variables: readonly Variable[]): Policy[] {
  const outermostFirst: Policy[] = [
    { kind: "totalTimeout", ms: 30_000 },
    {
      kind: "retry",
      maxAttempts: 3,
      initialDelayMs: 200,
      backoff: "exponential",
      multiplier: 2,
      maxDelayMs: 5000,
      jitter: pick(choose, [{ kind: "full" }, { kind: "none" }, { kind: "factor", factor: 0.2 }]),
      retryOn: ["transient"],
      budget: { tokens: 10, earn: 0.1 },
    },
    {
      kind: "circuitBreaker",
      window: { kind: "calls", calls: 20 },
      minimumCalls: 10,
      failureRate: 50,
      openMs: 60_000,
      halfOpenCalls: 3,
    },
    { kind: "bulkhead", maxConcurrent: 10, queue: 5, maxWaitMs: 100 },
    { kind: "rateLimit", calls: 100, periodMs: 1000 },
    { kind: "attemptTimeout", ms: 2000 },
    { kind: "hedge", maxAttempts: 2, delayMs: 500, cancelLosers: true },
    { kind: "idempotencyKey", key: variables.find((variable) => variable.type === "string")?.path ?? "'key'" },
  ];
  return someOf(choose, outermostFirst, 30);
}

export function drawInvocations(
  choose: Chooser,
  state: string,
  callable: Callable,
  variables: readonly Variable[],
  most: number,
): Invocation[] {
  return several(choose, most, (order) => drawInvocation(choose, state, order, callable, variables));
}
