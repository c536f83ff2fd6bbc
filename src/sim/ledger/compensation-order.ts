// What is to be undone, and in which order: batches one after the other, in each batch branches side by side, in each
// branch one call after the other.

import { documentOrder } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";
import type { Call } from "../calls/call.ts";
import type { Instance } from "../instances/instance.ts";
import type { Run } from "../run/run.ts";

type Sequence = Extract<Callee, { kind: "compensate" }>["sequence"];
type Batch = readonly (readonly Call[])[];

export function batchesOf(run: Run, by: Call, sequence: Sequence, undone: ReadonlySet<Call>): readonly Batch[] {
  const instance = run.instances.all[by.instance];
  if (!instance) return [];
  const calls = undoable(run, instance, undone);
  switch (sequence) {
    case "reverse":
      return calls.reverse().map((call) => [[call]]);
    case "declared":
      return inDocumentOrder(run.project, instance.machine, calls).map((call) => [[call]]);
    case "parallelReverse":
      return regionBatches(run.project, calls.reverse());
    default:
      return sequence satisfies never;
  }
}

/** Its own calls and those of the machines it invoked, that happened or may have, in the order in which they began. */
function undoable(run: Run, instance: Instance, undone: ReadonlySet<Call>): Call[] {
  const family = new Set<number>();
  const waiting = [instance];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    family.add(next.number);
    waiting.push(...next.children);
  }
  return run.calls.all.filter((call) => {
    if (!family.has(call.instance) || call.undoes || undone.has(call) || !call.mayHaveHappened) return false;
    return run.project.services[call.service ?? ""]?.effect?.undoneBy !== undefined;
  });
}

function inDocumentOrder(project: Project, machine: Id, calls: readonly Call[]): Call[] {
  const root = project.machines[machine]?.root;
  const places = new Map([...documentOrder(project, root ?? "")].map((state, position) => [state, position]));
  const rank = ({ invocation }: Call) => {
    const record = project.invocations[invocation];
    return [places.get(record?.state ?? "") ?? Number.MAX_SAFE_INTEGER, record?.order ?? 0] as const;
  };
  return [...calls].sort((left, right) => {
    const [leftState, leftOrder] = rank(left);
    const [rightState, rightOrder] = rank(right);
    return leftState - rightState || leftOrder - rightOrder || left.number - right.number;
  });
}

/** Calls from different regions of one parallel state that follow each other are undone side by side. */
function regionBatches(project: Project, calls: readonly Call[]): Batch[] {
  const batches: { parallel: Id | undefined; branches: Map<Id, Call[]> }[] = [];
  for (const call of calls) {
    const { parallel, region } = regionOf(project, project.invocations[call.invocation]?.state);
    let batch = batches.at(-1);
    if (!batch || parallel === undefined || batch.parallel !== parallel) {
      batch = { parallel, branches: new Map() };
      batches.push(batch);
    }
    batch.branches.set(region ?? "", [...(batch.branches.get(region ?? "") ?? []), call]);
  }
  return batches.map(({ branches }) => [...branches.values()]);
}

/** The outermost parallel state around it, and which of its regions it lies in. */
function regionOf(project: Project, state: Id | undefined): { parallel: Id | undefined; region: Id | undefined } {
  let found: { parallel: Id | undefined; region: Id | undefined } = { parallel: undefined, region: undefined };
  const seen = new Set<Id>();
  for (let id = state; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const parent: Id | undefined = project.states[id]?.parent ?? undefined;
    if (parent !== undefined && project.states[parent]?.kind === "parallel") found = { parallel: parent, region: id };
    id = parent;
  }
  return found;
}
