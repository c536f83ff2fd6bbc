import { newService } from "#model/new-service.ts";
import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { words } from "#words/inspector/kinds.ts";

/** The first that could be invoked; where there is none, a new one. `own` is the machine that invokes. */
export function startCallee(kind: Callee["kind"], own: Id | undefined): Callee | undefined {
  if (kind === "compensate") return { kind, sequence: "reverse" };
  if (kind === "service") {
    const service = Object.keys(currentProject().services)[0] ?? createdService();
    return service === undefined ? undefined : { kind, service };
  }
  const machine = Object.keys(currentProject().machines).find((id) => id !== own) ?? createdMachine();
  return machine === undefined ? undefined : { kind, machine };
}

function createdService(): Id | undefined {
  const created = perform("createRecord", {
    table: "services",
    record: newService(words.newNames.services),
  });
  return created.ok ? created.value.added[0]?.id : undefined;
}

function createdMachine(): Id | undefined {
  const created = perform("createMachine", {});
  return created.ok ? created.value.added.find(({ table }) => table === "machines")?.id : undefined;
}
