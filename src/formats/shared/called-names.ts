// Calls in a text for readers go by a name: their own, or that of what they call. What that hides, and what it can't tell.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import { calledName } from "./describe.ts";
import type { ExportScope } from "./export-scope.ts";

export interface CalledNames {
  /** Machines whose names are in the text. */
  readonly named: ReadonlySet<Id>;
  /** Places that are not in the text, because a call has a name of its own. */
  readonly hidden: readonly DocumentPath[];
  /** Calls of one name. */
  readonly twins: readonly Loss[];
}

export function calledNames(project: Project, scope: ExportScope): CalledNames {
  const calls = Object.entries(project.invocations).filter(([id]) => scope.has("invocations", id));
  const named = new Set<Id>();
  const shown = new Set<Id>();
  const hidden: DocumentPath[] = [];
  for (const [id, { name, callee }] of calls) {
    if (callee.kind === "compensate") continue;
    if (name !== undefined) hidden.push(["invocations", id, "callee", callee.kind]);
    else if (callee.kind === "machine") named.add(callee.machine);
    else shown.add(callee.service);
  }
  const unnamed = Object.keys(project.services).filter((id) => scope.has("services", id) && !shown.has(id));
  return {
    named,
    hidden: [...hidden, ...unnamed.map((id) => ["services", id, "name"])],
    twins: twinLosses(project, calls),
  };
}

/** Two calls of one name: which of them has ended, a diagram does not tell. */
function twinLosses(project: Project, calls: readonly (readonly [Id, Invocation])[]): Loss[] {
  const byName = new Map<string, Id[]>();
  for (const [id] of calls) byName.set(calledName(project, id), [...(byName.get(calledName(project, id)) ?? []), id]);
  return [...byName].flatMap(([name, ids]): Loss[] => {
    if (ids.length < 2) return [];
    const places = Object.entries(project.transitions).flatMap(([id, { trigger }]): DocumentPath[] =>
      "invocation" in trigger && ids.includes(trigger.invocation) ? [["transitions", id, "trigger", "invocation"]] : [],
    );
    const message = `${ids.length} calls are named "${name}"; what follows them can't be told apart.`;
    return [{ code: "twins", kind: "changed", message, inDocument: ["invocations", ids[0] ?? ""], covers: places }];
  });
}
