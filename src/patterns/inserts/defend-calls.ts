// Policies around every call of the selected states. One that is there already stays as it is.

import type { Result } from "#base/result.ts";
import { setPolicies } from "#model/edits/invocations/set-policies.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import { draw } from "./pen.ts";
import { callsOf, selectionOf } from "./selection.ts";

/** Outermost first, as they make sense around each other. */
const sequence: readonly PolicyKind[] = [
  "fallback",
  "totalTimeout",
  "retry",
  "circuitBreaker",
  "bulkhead",
  "rateLimit",
  "queueTimeout",
  "attemptTimeout",
  "heartbeatTimeout",
  "hedge",
  "idempotencyKey",
];

export function defendCalls(
  project: Project,
  states: readonly Id[],
  policies: readonly Policy[],
): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  const calls = callsOf(selection.value, "to defend");
  if (!calls.ok) return calls;
  return draw(project, (pen) => {
    for (const { id, record } of calls.value) {
      const there = record.policies ?? [];
      const more = policies.filter(({ kind }) => !there.some((policy) => policy.kind === kind));
      const all = [...there, ...more].sort((left, right) => sequence.indexOf(left.kind) - sequence.indexOf(right.kind));
      if (more.length > 0) pen.edit((current) => setPolicies(current, { invocation: id, policies: all }));
    }
  });
}

export const retryPolicy: Policy = {
  kind: "retry",
  maxAttempts: 3,
  initialDelayMs: 500,
  backoff: "exponential",
  multiplier: 2,
  maxDelayMs: 8_000,
  jitter: { kind: "full" },
  retryOn: ["transient"],
};

export const breakerPolicy: Policy = {
  kind: "circuitBreaker",
  window: { kind: "calls", calls: 10 },
  minimumCalls: 5,
  failureRate: 50,
  openMs: 30_000,
  halfOpenCalls: 2,
};

export const attemptTimeout: Policy = { kind: "attemptTimeout", ms: 10_000 };
