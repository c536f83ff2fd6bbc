import type { Callee } from "#model/schema/invocation.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Service } from "#model/schema/service.ts";

/** What declares the input; compensation takes none. */
export function calledRecord(project: Project, callee: Callee): Machine | Service | undefined {
  if (callee.kind === "service") return project.services[callee.service];
  return callee.kind === "machine" ? project.machines[callee.machine] : undefined;
}
