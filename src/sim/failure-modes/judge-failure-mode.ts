// What a fault came to: the run with it, held against the run without it.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { simulate } from "../simulate.ts";
import { describeEnd } from "../trace/print-log.ts";
import type { Trace } from "../trace/trace.ts";
import { namesIn, type TraceNames } from "../trace/trace-names.ts";
import { endOf } from "../view/end-of.ts";
import { statusOf } from "../view/ledger-status.ts";
import type { InstanceState, RunState } from "../view/run-state.ts";
import type { FailureMode, FailureVerdict, PlannedMode } from "./failure-mode.ts";
import type { Base } from "./plan-failure-modes.ts";

type Found = readonly [FailureVerdict, string];

export function judgeFailureMode(project: Project, planned: PlannedMode, base: Base | undefined): FailureMode {
  const [verdict, why] = judge(project, planned, base);
  return { ...planned, verdict, why };
}

function judge(project: Project, { scenario }: PlannedMode, base: Base | undefined): Found {
  if (!base || !scenario) return ["untested", "No scenario comes to it."];
  // What takes many times as long as without the fault goes round without end; there are many to look at.
  const limits = { records: base.trace.records.length * 5 + 2_000 };
  const trace = simulate(project, scenario, { limits });
  if (trace.end.kind === "limit" || trace.end.kind === "refused") return ["stuck", describeEnd(trace)];
  const position = (scenario.faults?.length ?? 0) - 1;
  const strike = trace.records.find((record) => record.kind === "fault" && record.fault === position);
  if (!strike) return ["untested", "It had no opportunity to strike here."];
  const sides: Sides = {
    project,
    names: namesIn(project, trace),
    trace,
    end: endOf(trace),
    base: endOf(base.trace),
    baseTrace: base.trace,
    struck: Math.max(0, strike.instance),
  };
  return stuck(sides) ?? ledger(sides) ?? failed(sides) ?? lost(sides) ?? wellEnded(sides);
}

interface Sides {
  readonly project: Project;
  readonly names: TraceNames;
  readonly trace: Trace;
  readonly end: RunState;
  readonly base: RunState;
  readonly baseTrace: Trace;
  /** The instance that the fault struck; the first where it struck none. */
  readonly struck: number;
}

function stuck({ project, end, base, names, baseTrace }: Sides): Found | undefined {
  const passed = leftStates(baseTrace);
  for (const instance of end.instances.values()) {
    if (instance.status === "done" || instance.status === "error" || instance.status === "stopped") continue;
    const call = [...end.calls.values()].find((open) => open.instance === instance.number);
    const same = base.instances.get(instance.number);
    const isLikeBase = same !== undefined && sameStates(same, instance);
    if (call && !isLikeBase)
      return ["stuck", `It waits for “${names.named("invocations", call.invocation)}” for ever.`];
    if (isLikeBase || hasTimer(end, instance)) continue;
    const leaves = leavesOf(project, instance);
    const [first] = leaves;
    if (first !== undefined && leaves.every((id) => passed.has(id)))
      return ["stuck", `It waits in “${names.named("states", first)}” for ever.`];
  }
  return undefined;
}

function hasTimer({ timers }: RunState, { number }: InstanceState): boolean {
  return [...timers.values()].some(({ instance }) => instance === number);
}

/** States that the run without the fault left again. */
function leftStates({ records }: Trace): ReadonlySet<Id> {
  return new Set(records.flatMap((record) => (record.kind === "step" ? record.exited : [])));
}

function sameStates(left: InstanceState, right: InstanceState): boolean {
  return left.active.length === right.active.length && left.active.every((id) => right.active.includes(id));
}

/** Active states that hold no other. */
function leavesOf({ states }: Project, { active }: InstanceState): Id[] {
  const parents = new Set(active.map((id) => states[id]?.parent));
  return active.filter((id) => !parents.has(id));
}

function ledger({ end, base, names }: Sides): Found | undefined {
  const more = (status: ReturnType<typeof statusOf>) => firstMore(end, base, status);
  const doubled = more("doubled");
  if (doubled) return ["doubled", `“${names.named("services", doubled)}” was done twice.`];
  const undone = more("compensationFailed");
  if (undone) return ["leftBehind", `“${names.named("services", undone)}” could not be undone.`];
  const left = more("leftBehind");
  if (left)
    return ["leftBehind", `“${names.named("services", left)}” was done by a run that failed, and is not undone.`];
  const unknown = more("unknown");
  if (unknown) return ["leftBehind", `“${names.named("services", unknown)}” was done, and the caller does not know.`];
  return undefined;
}

/** A service that has more effects of that status than without the fault. */
function firstMore(end: RunState, base: RunState, status: ReturnType<typeof statusOf>): Id | undefined {
  const before = countsOf(base, status);
  return [...countsOf(end, status)].find(([service, count]) => count > (before.get(service) ?? 0))?.[0];
}

function countsOf(
  { ledger: lines, instances }: RunState,
  status: ReturnType<typeof statusOf>,
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const line of lines.values())
    if (statusOf(line, instances.get(line.instance)) === status)
      counts.set(line.service, (counts.get(line.service) ?? 0) + 1);
  return counts;
}

function failed({ end, base, names }: Sides): Found | undefined {
  for (const instance of end.instances.values())
    if (instance.status === "error" && base.instances.get(instance.number)?.status !== "error")
      return [
        "failed",
        `“${names.named("machines", instance.machine)}” stops with an error: ${withStop(instance.error ?? "unknown")}`,
      ];
  return undefined;
}

function withStop(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

function lost(sides: Sides): Found | undefined {
  const { end, base, names } = sides;
  const root = base.instances.get(0);
  const now = end.instances.get(0);
  if (!root || !now || !sameStates(root, now)) return undefined;
  const gone = firstMore(base, end, "committed");
  return gone === undefined || firstMore(end, base, "compensated") !== undefined
    ? undefined
    : ["lost", `“${names.named("services", gone)}” was not done, and nobody noticed.`];
}

function wellEnded(sides: Sides): Found {
  const { end, base, names, trace, baseTrace } = sides;
  const undone = firstMore(end, base, "compensated");
  if (undone) return ["compensated", `“${names.named("services", undone)}” was undone. ${endsIn(sides)}`];
  const isSame = [...base.instances.values()].every((instance) => {
    const now = end.instances.get(instance.number);
    return now !== undefined && sameStates(instance, now);
  });
  if (isSame && triesOf(trace) > triesOf(baseTrace)) return ["retried", `Tried again. ${endsIn(sides)}`];
  return ["handled", isSame ? "It ends as without the fault." : endsIn(sides)];
}

function triesOf({ records }: Trace): number {
  return records.filter(({ kind }) => kind === "attempt" || kind === "redelivery").length;
}

function endsIn({ project, end: { instances }, names, struck }: Sides): string {
  const instance = instances.get(struck);
  const leaves = instance ? leavesOf(project, instance).map((id) => `“${names.named("states", id)}”`) : [];
  return leaves.length > 0 ? `It ends in ${leaves.join(" and ")}.` : "It ends.";
}
