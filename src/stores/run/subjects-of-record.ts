// What of the document each record of a run is about, so that a run and its drawing can point at each other.

import { indexOf } from "#model/queries/project-index.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Reference } from "../reference.ts";
import { invocationOfCall } from "./invocation-of-call.ts";
import { referenceOfTarget } from "./reference-of-target.ts";

export function subjectsOfRecord(
  records: readonly TraceRecord[],
  faults: readonly Fault[],
  record: TraceRecord,
): readonly Reference[] {
  switch (record.kind) {
    case "step":
      return [
        ...references("transitions", record.transitions),
        ...references("states", record.entered),
        ...references("states", record.exited),
      ];
    case "restarted":
      return references("states", record.active);
    case "fault": {
      const target = faults[record.fault]?.target;
      const struck = target && referenceOfTarget(target);
      return struck ? [struck] : [];
    }
    default:
      return [
        ...references("invocations", "call" in record ? [invocationOfCall(records, record.call)] : []),
        ...references("services", "service" in record ? [record.service] : []),
        ...references("channels", "channel" in record ? [record.channel] : []),
      ];
  }
}

function references(table: Reference["table"], ids: readonly (string | undefined)[]): Reference[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ table, id }]));
}

/** With what belongs to it: a state with its calls, a call with its state. */
export function withRelated(project: Project, references: readonly Reference[]): Reference[] {
  const related = references.flatMap(({ table, id }): Reference[] => {
    if (table === "states")
      return indexOf(project)
        .invocationsOf(id)
        .map((invocation) => ({ table: "invocations", id: invocation.id }));
    const state = table === "invocations" ? project.invocations[id]?.state : undefined;
    return state === undefined ? [] : [{ table: "states", id: state }];
  });
  return [...references, ...related];
}
