// What a machine does when what it calls does not answer as hoped.

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
      const undoneBy = service?.effect?.undoneBy;
      return [
        plain(calledName(project, id)),
        plain(project.states[state]?.name ?? state),
        errors.join(", "),
        (policies ?? []).map(describePolicy).join("<br>"),
        outcomes(project, id),
        service?.effect
          ? `changes the world${undoneBy ? `; ${plain(project.services[undoneBy]?.name ?? undoneBy)} undoes it` : ""}`
          : "",
      ];
    });
  return table(["call", "in", "can fail with", "defended by", "then", "effect"], rows);
}

function outcomes(project: Project, invocation: Id): string {
  const found = Object.values(project.transitions).flatMap(({ trigger, targets }) => {
    if (trigger.kind !== "invocationError" || trigger.invocation !== invocation) return [];
    return [targets.map((target) => plain(project.states[target]?.name ?? target)).join(", ") || "stays"];
  });
  return found.length === 0 ? "nobody handles it" : `error → ${found.join(" or ")}`;
}

function describePolicy(policy: Policy): string {
  switch (policy.kind) {
    case "retry":
      return `retry: ${policy.maxAttempts} attempts, ${policy.backoff} from ${policy.initialDelayMs} ms`;
    case "totalTimeout":
    case "attemptTimeout":
    case "queueTimeout":
    case "heartbeatTimeout":
      return `${policy.kind.replace("Timeout", "")} timeout ${policy.ms} ms`;
    case "circuitBreaker":
      return `circuit breaker: opens at ${policy.failureRate} % for ${policy.openMs} ms`;
    case "bulkhead":
      return `bulkhead: ${policy.maxConcurrent} at a time`;
    case "rateLimit":
      return `rate limit: ${policy.calls} in ${policy.periodMs} ms`;
    case "fallback":
      return `fallback: ${code(policy.output)}`;
    case "hedge":
      return `hedge: up to ${policy.maxAttempts} side by side, ${policy.delayMs} ms apart`;
    case "idempotencyKey":
      return `idempotency key ${code(policy.key)}`;
    default:
      return policy satisfies never;
  }
}
