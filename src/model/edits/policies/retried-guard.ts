// Which failures a retry takes up, as an expression over the error's code. Classes become the codes that are known to be of
// them: those that the service declares, and those of the policies around it.

import type { Invocation } from "../../schema/invocation.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Project } from "../../schema/project.ts";

type Retry = Extract<Policy, { kind: "retry" }>;
type ErrorClass = "transient" | "permanent" | "business";

/** Codes of the network, of queues and of policies, all of them transient. */
const transientCodes = [
  "timeout",
  "heartbeatTimeout",
  "unavailable",
  "serviceCrashed",
  "throttled",
  "circuitOpen",
  "bulkheadFull",
  "rateLimited",
  "queueFull",
];

export function retriedGuard(project: Project, invocation: Invocation, { retryOn, noRetryOn }: Retry): string {
  const codesOf = (names: readonly string[]) =>
    JSON.stringify([...new Set(names.flatMap((name) => codesCalled(project, invocation, name)))]);
  const refused = noRetryOn ? ` && !${codesOf(noRetryOn)}.includes(error.code)` : "";
  const wanted = retryOn ? ` && ${codesOf(retryOn)}.includes(error.code)` : ' && error.code !== "queueTimeout"';
  return `${refused}${wanted}`;
}

function codesCalled(project: Project, { callee }: Invocation, name: string): string[] {
  if (!isClass(name)) return [name];
  const errors = callee.kind === "service" ? (project.services[callee.service]?.errors ?? []) : [];
  const declared = errors.filter((error) => error.class === name).map(({ code }) => code);
  return name === "transient" ? [...declared, ...transientCodes] : declared;
}

function isClass(name: string): name is ErrorClass {
  return name === "transient" || name === "permanent" || name === "business";
}
