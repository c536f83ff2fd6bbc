// What the services did in a run, told as the caller could see it: attempt by attempt, without the reasons. A lost reply
// and a service that hangs are the same silence.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { RecordOf, TraceRecord } from "#sim/trace/record.ts";
import type { Trace } from "#sim/trace/trace.ts";

export interface ScriptStep {
  /** How long after the request the world outside is changed, each time. */
  changesAfterMs?: number[];
  /** The service has forgotten that it did the same under the same key. */
  forgets?: true;
  /** The call whose effect it takes back. */
  undoes?: string;
  /** The service tells that it is at work, at these times. */
  heartbeatsAtMs?: number[];
  /** Without it no answer ever comes. */
  answersAfterMs?: number;
  answer?: unknown;
  error?: { readonly code: string; readonly kind: string };
}

/** By service, in the order in which they were asked. */
export type Script = Readonly<Record<Id, readonly ScriptStep[]>>;

interface Asked {
  readonly step: ScriptStep;
  readonly fromUs: number;
  begunUs: number | undefined;
}

export function scriptOf(project: Project, trace: Trace): Script {
  const script: Record<Id, ScriptStep[]> = {};
  const { invoked, names, outputs } = callsOf(trace.records);
  const asked = new Map<string, Asked>();
  /** Which attempt a record is about, by its seq. */
  const about = new Map<number, string>();
  const done = new Set<string>();

  for (const record of trace.records) {
    const key = "attempt" in record ? `${record.call} ${record.attempt}` : about.get(record.cause);
    if (key !== undefined) about.set(record.seq, key);
    if (record.kind === "attempt" && record.service !== undefined && Object.hasOwn(project.services, record.service)) {
      const undone = invoked.get(record.call)?.undoes;
      const step: ScriptStep = undone === undefined ? {} : { undoes: names.get(undone) ?? "" };
      script[record.service] = [...(script[record.service] ?? []), step];
      asked.set(`${record.call} ${record.attempt}`, { step, fromUs: record.t, begunUs: undefined });
    }
    const found = key === undefined ? undefined : asked.get(key);
    if (!found) continue;
    if (record.kind === "effect") addEffect(found, record, done);
    if (record.kind === "serving") found.begunUs = record.t;
    if (record.kind === "served")
      addHeartbeats(found, record.t, listeningMs(project, invoked.get(record.call)?.invocation));
    if (record.kind === "attemptEnded") addAnswer(found, record, outputs.get(record.call));
  }
  return script;
}

interface Calls {
  readonly invoked: ReadonlyMap<number, RecordOf<"invoked">>;
  /** "pay 2" is the second call of the invocation with the id "pay". */
  readonly names: ReadonlyMap<number, string>;
  readonly outputs: ReadonlyMap<number, unknown>;
}

function callsOf(records: readonly TraceRecord[]): Calls {
  const invoked = new Map<number, RecordOf<"invoked">>();
  const names = new Map<number, string>();
  const outputs = new Map<number, unknown>();
  const counts = new Map<Id, number>();
  for (const record of records) {
    if (record.kind === "answered" && record.ok) outputs.set(record.call, record.output);
    if (record.kind !== "invoked" || invoked.has(record.call)) continue;
    invoked.set(record.call, record);
    if (record.undoes !== undefined) continue;
    const count = (counts.get(record.invocation) ?? 0) + 1;
    counts.set(record.invocation, count);
    names.set(record.call, `${record.invocation} ${count}`);
  }
  return { invoked, names, outputs };
}

const changes: readonly RecordOf<"effect">["change"][] = ["committed", "doubled", "deduplicated", "nothingToUndo"];

function addEffect({ step, fromUs }: Asked, { change, t, service, key }: RecordOf<"effect">, done: Set<string>): void {
  if (!changes.includes(change)) return;
  step.changesAfterMs = [...(step.changesAfterMs ?? []), (t - fromUs) / 1_000];
  if (key === undefined || change === "deduplicated") return;
  if (done.has(`${service} ${key}`)) step.forgets = true;
  done.add(`${service} ${key}`);
}

/** How often somebody has to hear of the service not to give up; nothing if nobody listens. */
function listeningMs(project: Project, invocation: Id | undefined): number | undefined {
  const policies = project.invocations[invocation ?? ""]?.policies ?? [];
  const limits = policies.flatMap((policy) =>
    policy.kind === "heartbeatTimeout" || policy.kind === "queueTimeout" ? [policy.ms] : [],
  );
  return limits.length === 0 ? undefined : Math.max(1, Math.min(...limits) / 2);
}

const mostHeartbeats = 1_000;

/** A service that hangs never ends its work, and is not heard of. */
function addHeartbeats({ step, fromUs, begunUs }: Asked, untilUs: number, everyMs: number | undefined): void {
  if (everyMs === undefined || begunUs === undefined) return;
  const times = [];
  for (let us = begunUs; us <= untilUs && times.length < mostHeartbeats; us += everyMs * 1_000)
    times.push((us - fromUs) / 1_000);
  step.heartbeatsAtMs = times;
}

function addAnswer({ step, fromUs }: Asked, { how, code, class: kind, t }: RecordOf<"attemptEnded">, output: unknown) {
  if (how === "stopped") return;
  step.answersAfterMs = (t - fromUs) / 1_000;
  if (how === "error") step.error = { code: code ?? "unknown", kind: kind ?? "transient" };
  else if (output !== undefined) step.answer = output;
}
