// Which machines invoke which, over all invocations of the document.

import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { BaseFacts } from "./base-facts.ts";

export interface Invokers {
  machinesInvoking(machine: Id): readonly Id[];
  invocationsOfMachine(machine: Id): readonly Id[];
}

export function invokersOf({ project, index }: BaseFacts): Invokers {
  const machines = new Map<Id, Set<Id>>();
  const invocations = new Map<Id, Id[]>();
  for (const [id, { callee, state }] of entriesOf(project.invocations)) {
    if (callee.kind !== "machine") continue;
    const known = invocations.get(callee.machine);
    if (known) known.push(id);
    else invocations.set(callee.machine, [id]);
    const invoker = index.machineOf(state);
    if (invoker === undefined) continue;
    const invoking = machines.get(callee.machine);
    if (invoking) invoking.add(invoker);
    else machines.set(callee.machine, new Set([invoker]));
  }
  return {
    machinesInvoking: (machine) => [...(machines.get(machine) ?? [])],
    invocationsOfMachine: (machine) => invocations.get(machine) ?? [],
  };
}
