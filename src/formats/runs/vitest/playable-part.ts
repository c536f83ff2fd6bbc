// The part of a run that machines play by themselves, without Faultline's channels and its store.

import { failure, type Result, success } from "#base/result.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expectation } from "#model/schema/scenario.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import type { PlayedRun } from "../export-run.ts";

/** The same run without the machines that a channel started; nobody in a plain machine waits for those. */
export function playablePart({ project, scenario, trace }: PlayedRun): Result<Trace, string> {
  if (trace.end.kind === "refused" || trace.end.kind === "limit") return failure(trace.end.message);
  const told = toldByChannels(trace.records);
  const reason =
    trace.records.map((record) => unfitRecord(project, trace, record, told)).find((each) => each !== undefined) ??
    (scenario.expectations ?? [])
      .map((expectation) => unfitExpectation(project, trace, expectation, told))
      .find((each) => each !== undefined);
  if (reason !== undefined) return failure(reason);
  const records = trace.records.filter(({ instance }) => !told.has(instance));
  return success({ ...trace, records });
}

function toldByChannels(records: readonly TraceRecord[]): ReadonlySet<number> {
  const told = new Set<number>();
  for (const record of records)
    if (record.kind === "started")
      if (record.parent === undefined ? records[record.cause]?.kind === "delivered" : told.has(record.parent))
        told.add(record.instance);
  return told;
}

function unfitRecord(
  project: Project,
  trace: Trace,
  record: TraceRecord,
  told: ReadonlySet<number>,
): string | undefined {
  switch (record.kind) {
    case "crashed":
    case "restarted":
      return "The orchestrator crashes in it, and what is taken up again is up to the store of the engine.";
    case "paused":
      return "The orchestrator stands still in it, which a plain machine never does.";
    case "delivered": {
      if (told.has(record.to)) return undefined;
      const channel = namesIn(project, trace).named("channels", record.channel);
      return `The machine waits for messages of the channel "${channel}", which is not part of a machine.`;
    }
    case "sent":
      if (!told.has(record.instance) || told.has(record.to)) return undefined;
      return "A machine that a channel told sends an event back.";
    case "problem":
      return `The run has a problem: ${record.message}`;
    case "fault":
      if (record.strikes === "duplicateStart")
        return "The same work is started twice in it, and a plain machine does not know that it was meant once.";
      return record.strikes === "clockSkew" ? "A clock in it is wrong, and a test has one clock." : undefined;
    default:
      return undefined;
  }
}

/** Whether it is about what is left out. */
function unfitExpectation(
  project: Project,
  { records }: Trace,
  expectation: Expectation,
  told: ReadonlySet<number>,
): string | undefined {
  if ("state" in expectation) {
    const machine = indexOf(project).machineOf(expectation.state);
    const isTold = records.some(
      (record) => record.kind === "started" && record.machine === machine && told.has(record.instance),
    );
    const name = project.machines[machine ?? ""]?.name ?? machine;
    return isTold ? `It expects something of "${name}", which a channel starts.` : undefined;
  }
  if (expectation.kind !== "ledgerHas") return undefined;
  const { service } = expectation;
  const isTold = records.some(
    (record) => record.kind === "effect" && record.service === service && told.has(record.instance),
  );
  const name = project.services[service]?.name ?? service;
  return isTold ? `It expects something of "${name}", which is called by a machine that a channel starts.` : undefined;
}
