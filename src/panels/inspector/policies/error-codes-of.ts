import type { Invocation } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";

/** What is declared, and the classes that errors fall into. */
export function errorCodesOf(project: Project, { callee }: Invocation): string[] {
  const declared = callee.kind === "service" ? (project.services[callee.service]?.errors ?? []) : [];
  return [...declared.map(({ code }) => code), "transient", "permanent", "business"];
}
