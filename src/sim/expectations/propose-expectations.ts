// What could be expected of a scenario, read off a run of it: where it ended, what it came through, what it did to the
// world, how long and how often it tried. All of it holds for that run; a person keeps what was meant.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expectation, Scenario } from "#model/schema/scenario.ts";
import type { Trace } from "../trace/trace.ts";
import { endOf } from "../view/end-of.ts";
import { isClean, statusOf } from "../view/ledger-status.ts";
import type { InstanceState, RunState } from "../view/run-state.ts";
import { checkExpectations, type ExpectationResult } from "./check-expectations.ts";

/** A way through more states is told by a few of them. */
const mostPassed = 6;

export function proposeExpectations(project: Project, scenario: Scenario, trace: Trace): readonly ExpectationResult[] {
  if (trace.end.kind === "refused" || trace.end.kind === "limit") return [];
  const end = endOf(trace);
  const roots = [...end.instances.values()].filter(
    ({ parent, machine }) => parent === undefined && machine === scenario.machine,
  );
  const leaves = endLeaves(project, roots);
  const expectations: Expectation[] = [
    ...leaves.map((state) => ({ kind: "endsIn", state }) as const),
    ...passedStates(project, trace, roots, leaves).map((state) => ({ kind: "passesThrough", state }) as const),
    ...ledgerExpectations(end),
    ...attemptExpectations(trace),
    ...timeExpectation(trace, roots),
  ];
  const checked = checkExpectations(project, { ...scenario, expectations }, trace);
  return checked.results.filter(({ passed }) => passed);
}

/** The innermost states that every instance ended in. */
function endLeaves(project: Project, roots: readonly InstanceState[]): Id[] {
  const [first] = roots;
  if (!first) return [];
  const parents = new Set(first.active.map((id) => project.states[id]?.parent));
  return first.active.filter((id) => !parents.has(id) && roots.every(({ active }) => active.includes(id)));
}

function passedStates(
  project: Project,
  { records }: Trace,
  roots: readonly InstanceState[],
  leaves: readonly Id[],
): Id[] {
  const own = new Set(roots.map(({ number }) => number));
  const entered = new Set<Id>();
  for (const record of records)
    if (record.kind === "step" && own.has(record.instance))
      for (const id of record.entered) if (project.states[id]?.kind === "atomic") entered.add(id);
  const [, ...afterTheFirst] = entered;
  return afterTheFirst.filter((id) => !leaves.includes(id)).slice(0, mostPassed);
}

function ledgerExpectations({ ledger, instances }: RunState): Expectation[] {
  if (ledger.size === 0) return [];
  const counts = new Map<string, Extract<Expectation, { kind: "ledgerHas" }>>();
  for (const line of ledger.values()) {
    const status = statusOf(line, instances.get(line.instance));
    if (isClean(status)) continue;
    const key = `${line.service} ${status}`;
    const times = (counts.get(key)?.times ?? 0) + 1;
    counts.set(key, { kind: "ledgerHas", service: line.service, status, times });
  }
  return counts.size === 0 ? [{ kind: "ledgerClean" }] : [...counts.values()];
}

function attemptExpectations({ records }: Trace): Expectation[] {
  const invocations = new Map<number, Id>();
  const most = new Map<Id, number>();
  for (const record of records) {
    if (record.kind === "invoked") invocations.set(record.call, record.invocation);
    const invocation = record.kind === "attempt" ? invocations.get(record.call) : undefined;
    if (record.kind === "attempt" && invocation !== undefined && record.attempt > 1)
      most.set(invocation, Math.max(most.get(invocation) ?? 0, record.attempt));
  }
  return [...most].map(([invocation, attempts]) => ({ kind: "maxAttempts", invocation, attempts }));
}

/** Half as long again, as a round number: a test must not fail over a millisecond. */
function timeExpectation({ records }: Trace, roots: readonly InstanceState[]): Expectation[] {
  const own = new Set(roots.map(({ number }) => number));
  const ends = records.filter(({ kind, instance }) => kind === "ended" && own.has(instance));
  const slowest = ends.at(-1)?.t ?? 0;
  if (ends.length < own.size || slowest === 0) return [];
  const ms = (slowest / 1_000) * 1.5;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(ms)) - 1);
  return [{ kind: "within", ms: Math.ceil(ms / unit) * unit }];
}
