// What a record may connect. States of one machine only; what is never active or never left starts nothing.

import { describeRecord } from "../../describe.ts";
import { rewriteGuard } from "../../references/rewrite-guard.ts";
import type { Id } from "../../schema/common.ts";
import type { Project, RecordOf, TableName } from "../../schema/project.ts";
import type { State } from "../../schema/state.ts";
import type { Transition } from "../../schema/transition.ts";
import { refuse } from "./edit-error.ts";
import { recordAt } from "./find-record.ts";
import { canAct, canHoldStates, rootOf } from "./state-tree.ts";

/** Expects a record that the schema accepts and whose references are there. */
export function problemOfPlace<Table extends TableName>(
  project: Project,
  table: Table,
  id: Id,
  record: RecordOf<Table>,
) {
  if (table === "transitions") return problemOfTransition(project, id, record as Transition);
  if (table === "states") return problemOfState(project, id, record as State);
  if (table === "invocations")
    return problemOfStart(project, (record as RecordOf<"invocations">).state, "invoke anything");
  return undefined;
}

function problemOfTransition(project: Project, id: Id, { source, targets, guard, trigger }: Transition) {
  const start = problemOfStart(project, source, "have transitions of its own");
  if (start) return start;
  const asked: Id[] = [...targets];
  if (guard) {
    rewriteGuard(guard, (table, named) => {
      if (table === "states") asked.push(named);
      return named;
    });
  }
  const foreign = findForeign(project, source, asked);
  if (foreign) return foreign;
  if (trigger.kind !== "invocationDone" && trigger.kind !== "invocationError") return undefined;
  const runsIn = recordAt(project, "invocations", trigger.invocation)?.state ?? source;
  if (runsIn === source) return undefined;
  const message = `This transition waits for a call of ${describeRecord(project, "states", runsIn)}, so it has to start there and not in ${describeRecord(project, "states", source)}.`;
  return refuse("wrong-kind", message, { table: "transitions", id });
}

function problemOfState(project: Project, id: Id, state: State) {
  const parent = state.parent === null ? undefined : recordAt(project, "states", state.parent);
  if (parent && !canHoldStates(parent.kind)) {
    const message = `${describeRecord(project, "states", state.parent ?? id)} is ${kindNames[parent.kind]} and can't hold other states.`;
    return refuse("wrong-kind", message, { table: "states", id: state.parent ?? id });
  }
  if (state.kind === "history") return findForeign(project, id, state.defaults ?? []);
  if (state.kind !== "compound" || state.initial === undefined) return undefined;
  if (recordAt(project, "states", state.initial)?.parent === id) return undefined;
  const message = `${describeRecord(project, "states", id)} can't start in ${describeRecord(project, "states", state.initial)}, which does not lie directly inside it.`;
  return refuse("wrong-kind", message, { table: "states", id: state.initial });
}

function problemOfStart(project: Project, source: Id, what: string) {
  const kind = recordAt(project, "states", source)?.kind ?? "atomic";
  if (canAct(kind)) return undefined;
  const message = `${describeRecord(project, "states", source)} is ${kindNames[kind]} and can't ${what}.`;
  return refuse("wrong-kind", message, { table: "states", id: source });
}

function findForeign(project: Project, home: Id, states: readonly Id[]) {
  if (states.length === 0) return undefined;
  const root = rootOf(project, home);
  const foreign = states.find((state) => rootOf(project, state) !== root);
  if (foreign === undefined) return undefined;
  const message = `${describeRecord(project, "states", foreign)} is in another machine than ${describeRecord(project, "states", home)}. Send an event to reach another machine.`;
  return refuse("other-machine", message, { table: "states", id: foreign });
}

export const kindNames: Readonly<Record<State["kind"], string>> = {
  atomic: "a plain state",
  compound: "a compound state",
  parallel: "a parallel state",
  final: "a final state",
  history: "a history state",
};
