// Every subject of a machine with every fault that can strike it, each in a scenario that comes to the subject.

import type { Id } from "#model/schema/common.ts";
import type { FaultKind } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "../simulate.ts";
import type { Trace } from "../trace/trace.ts";
import type { PlannedMode, Subject } from "./failure-mode.ts";
import { faultsOf, subjectsOf } from "./subjects-of.ts";

export interface Base {
  readonly id: Id;
  readonly scenario: Scenario;
  readonly trace: Trace;
}

export interface FailurePlan {
  readonly modes: readonly PlannedMode[];
  /** The run without the fault. */
  baseOf(subject: Subject): Base | undefined;
}

export function planFailureModes(project: Project, machine: Id): FailurePlan {
  const subjects = subjectsOf(project, machine);
  const bases = basesFor(project, machine, subjects);
  const keyOf = ({ table, id }: Subject) => `${table} ${id}`;
  const bySubject = new Map<string, Base>();
  for (const subject of subjects) {
    const base = bases.find(({ trace }) => comesTo(trace, subject));
    if (base) bySubject.set(keyOf(subject), base);
  }
  const baseOf = (subject: Subject) => bySubject.get(keyOf(subject));
  const modes = subjects.flatMap((subject) =>
    faultsOf(project, subject).flatMap((fault) =>
      (["once", "always"] as const).map((how): PlannedMode => {
        const base = baseOf(subject);
        return { subject, fault, how, base: base?.id, scenario: base && withFault(base.scenario, subject, fault, how) };
      }),
    ),
  );
  return { modes, baseOf };
}

/** Runs without faults come first, then those with their own; those of the machine itself before others. */
function basesFor(project: Project, machine: Id, subjects: readonly Subject[]): Base[] {
  const all = Object.entries(project.scenarios);
  const own = all.filter(([, scenario]) => scenario.machine === machine);
  const others = all.filter(([, scenario]) => scenario.machine !== machine);
  const plain = [[...own].sort(byFaults), [...others].sort(byFaults)].flat();
  const withOwnFaults = [...own, ...others].filter(([, { faults = [] }]) => faults.length > 0);
  const bases: Base[] = [];
  const missing = new Set(subjects);
  const consider = (id: Id, scenario: Scenario) => {
    if (missing.size === 0) return;
    const trace = simulate(project, scenario);
    const reached = [...missing].filter((subject) => comesTo(trace, subject));
    if (reached.length === 0) return;
    bases.push({ id, scenario, trace });
    for (const subject of reached) missing.delete(subject);
  };
  for (const [id, { faults: _, ...scenario }] of plain) consider(id, scenario);
  for (const [id, scenario] of withOwnFaults) consider(id, scenario);
  return bases;
}

function byFaults([, left]: readonly [Id, Scenario], [, right]: readonly [Id, Scenario]): number {
  return (left.faults?.length ?? 0) - (right.faults?.length ?? 0);
}

function comesTo({ records }: Trace, { table, id }: Subject): boolean {
  return records.some((record) =>
    table === "invocations"
      ? record.kind === "invoked" && record.invocation === id
      : record.kind === "published" && record.channel === id,
  );
}

function withFault(scenario: Scenario, { table, id }: Subject, kind: FaultKind, how: PlannedMode["how"]): Scenario {
  const target =
    table === "channels"
      ? ({ kind: "channel", channel: id } as const)
      : ({ kind: "invocation", invocation: id } as const);
  const trigger = how === "once" ? ({ kind: "nth", n: 1 } as const) : ({ kind: "always" } as const);
  const { expectations: _, ...rest } = scenario;
  return { ...rest, faults: [...(scenario.faults ?? []), { kind, target, trigger }] };
}
