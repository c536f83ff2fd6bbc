// Events travel under their names. Some names mean something else to XState.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Compilation } from "./compilation.ts";

export function compileEventName({ project, problems }: Compilation, event: Id, at: DocumentPath): string | undefined {
  const declared = project.events[event];
  if (!declared || !Object.hasOwn(project.events, event)) {
    problems.dangling(at, "events", event);
    return undefined;
  }
  const reason = reasonAgainst(declared.name);
  if (reason === undefined) return declared.name;
  const message = `The event "${declared.name}" can't have that name: ${reason}. Rename it.`;
  const about = [{ table: "events" as const, id: event }];
  problems.add({
    code: "reserved-event-name",
    severity: "error",
    message,
    about,
    place: { path: ["events", event, "name"] },
  });
  return undefined;
}

function reasonAgainst(name: string): string | undefined {
  if (name === "*" || name.endsWith(".*")) return "XState reads it as a wildcard for many events";
  if (name.startsWith("xstate.")) return 'names that start with "xstate." belong to XState itself';
  return undefined;
}
