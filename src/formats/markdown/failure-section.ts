// What a machine does when what it calls does not answer as hoped.

import { formatDuration } from "#base/duration.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import { calledName } from "../shared/describe.ts";
import { code, plain, table } from "./cells.ts";

export function failureSection(project: Project, machine: Id): string {
  const index = indexOf(project);
  const rows = Object.entries(project.invocations)
    .filter(([, { state }]) => index.machineOf(state) === machine)
    .map(([id, { state, callee, policies }]) => {
      const service = callee.kind === "service" ? project.services[callee.service] : undefined;
      const errors = (service?.errors ?? []).map(({ code: name, class: kind }) => `${code(name)} (${kind})`);
      return [
        plain(calledName(project, id)),
        plain(project.states[state]?.name ?? state),
        errors.join(", "),
        (policies ?? []).map(describePolicy).join("<br>"),
        outcomes(project, id),
      ];
    });
  return table(["call", "in", "can fail with", "defended by", "then"], rows);
}

function outcomes(project: Project, invocation: Id): string {
  const found = Object.values(project.transitions).flatMap(({ trigger, targets }) => {
    if (trigger.kind !== "invocationError" || trigger.invocation !== invocation) return [];
    return [targets.map((target) => plain(project.states[target]?.name ?? target)).join(", ") || "stays"];
  });
  if (found.length === 0 && hasFallback(project, invocation)) return "the fallback answers";
  return found.length === 0 ? "nobody handles it" : `error → ${found.join(" or ")}`;
}

function hasFallback(project: Project, invocation: Id): boolean {
  return (project.invocations[invocation]?.policies ?? []).some(({ kind }) => kind === "fallback");
}

function describePolicy(policy: Policy): string {
  switch (policy.kind) {
    case "retry":
      return `retry: ${policy.maxAttempts} attempts, ${policy.backoff} from ${formatDuration(policy.initialDelayMs)}`;
    case "totalTimeout":
    case "attemptTimeout":
    case "queueTimeout":
    case "heartbeatTimeout":
      return `${policy.kind.replace("Timeout", "")} timeout ${formatDuration(policy.ms)}`;
    case "circuitBreaker":
      return `circuit breaker: opens at ${policy.failureRate} % for ${formatDuration(policy.openMs)}`;
    case "bulkhead":
      return `bulkhead: ${policy.maxConcurrent} at a time`;
    case "rateLimit":
      return `rate limit: ${policy.calls} in ${formatDuration(policy.periodMs)}`;
    case "fallback":
      return `fallback: ${code(policy.output)}`;
    case "hedge":
      return `hedge: up to ${policy.maxAttempts} side by side, ${formatDuration(policy.delayMs)} apart`;
    case "idempotencyKey":
      return `idempotency key ${code(policy.key)}`;
    default:
      return policy satisfies never;
  }
}
