// Why an event led where it did: each transition that could have taken it, whether its guard held, and what the guard
// read. Worked out from the trace and the document; the run itself keeps nothing of it.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { MachineEvent } from "../engine/engine.port.ts";
import type { TraceRecord } from "../trace/record.ts";
import type { Cursor } from "./cursor.ts";
import { type GuardPart, judgeGuard } from "./judge-guard.ts";
import { patternRank, triggeredBy } from "./triggered-by.ts";

export interface GuardVerdict {
  readonly transition: Id;
  readonly source: Id;
  /** `taken`, `blocked` by its guard, or `passedOver` because another one came first. */
  readonly outcome: "taken" | "blocked" | "passedOver";
  readonly parts: readonly GuardPart[];
}

/** For the record of an event; nothing for any other. Innermost states first, as XState looks. */
export function explainGuards(
  project: Project,
  records: readonly TraceRecord[],
  cursor: Cursor,
  seq: number,
): readonly GuardVerdict[] {
  const record = records[seq];
  if (record?.kind !== "event") return [];
  const instance = cursor.at(seq - 1).instances.get(record.instance);
  if (!instance) return [];
  const { active, context } = instance;
  const taken = takenBy(records, seq, record.instance);
  return [...active].reverse().flatMap((state) =>
    candidates(project, state, record.event).map(({ id, record: transition }) => {
      const { holds, parts } = judgeGuard(project, transition.guard, { context, event: record.event, active });
      const outcome = taken.has(id) ? "taken" : holds ? "passedOver" : "blocked";
      return { transition: id, source: state, outcome, parts } as const;
    }),
  );
}

/** In the order in which XState tries them: the event itself, then wildcards from the longest to the shortest. */
function candidates(project: Project, state: Id, event: MachineEvent): { id: Id; record: Transition }[] {
  return indexOf(project)
    .transitionsFrom(state)
    .filter(({ record }) => triggeredBy(project, record, event.type))
    .map((entry, position) => ({ ...entry, position, rank: patternRank(entry.record) }))
    .sort((left, right) => right.rank - left.rank || left.position - right.position);
}

/** The transitions of the first step that the event set off. */
function takenBy(records: readonly TraceRecord[], seq: number, instance: number): ReadonlySet<Id> {
  for (let next = seq + 1; next < records.length; next++) {
    const record = records[next];
    if (record?.instance !== instance) continue;
    if (record.kind === "step" && record.cause === seq) return new Set(record.transitions);
    if (record.kind === "event" || record.kind === "ignored") break;
  }
  return new Set();
}
