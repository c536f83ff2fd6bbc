// One run: a project and a scenario go in, a trace comes out. Pure: no clock but the run's own, no luck but the oracle's,
// and the same input gives the same bytes.

import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Call } from "./calls/call.ts";
import { createCalls } from "./calls/call-desk.ts";
import type { Oracle } from "./chance/oracle.port.ts";
import { createSeededOracle } from "./chance/seeded-oracle.ts";
import { createChannels } from "./channels/channel-desk.ts";
import { createDeadlineQueue } from "./clock/deadline-queue.ts";
import { longestUs, microseconds } from "./clock/microseconds.ts";
import { createEngines } from "./engine/engines.ts";
import { createInjector } from "./faults/injector.ts";
import { createInstances } from "./instances/instance-desk.ts";
import { compensationCaller } from "./ledger/compensate.ts";
import { createLedger } from "./ledger/ledger.ts";
import { deliverEvent } from "./run/deliver-event.ts";
import { defaultLimits, type Limits, RunStopped } from "./run/limits.ts";
import { plural } from "./run/plural.ts";
import type { Clock, Run } from "./run/run.ts";
import { startScenario } from "./run/start-scenario.ts";
import { createServices } from "./services/service-desk.ts";
import { hasStore } from "./store/saved.ts";
import { describeRecord } from "./trace/describe-record.ts";
import type { RecordBody, TraceRecord } from "./trace/record.ts";
import { shownTime } from "./trace/shown.ts";
import type { Trace, TraceEnd } from "./trace/trace.ts";
import { namesIn } from "./trace/trace-names.ts";

export interface SimulateOptions {
  /** Goes before the scenario's own. */
  readonly untilMs?: number;
  readonly seed?: number;
  readonly limits?: Partial<Limits>;
  /** Answers in place of chance. */
  readonly oracle?: Oracle;
  /** Shown now and then the records that there are; more will be added to the very same list. */
  readonly onProgress?: (records: readonly TraceRecord[]) => void;
}

const goesRound = "Look for a retry, a timer or messages that go round without end, or simulate a shorter time.";
const startsTooMany = "Start fewer of them, or look for machines that start each other without end.";

/** Between two words about the progress. */
const recordsBetween = 20_000;

export function simulate(project: Project, scenario: Scenario, options: SimulateOptions = {}): Trace {
  const seed = options.seed ?? scenario.seed;
  const limits = { ...defaultLimits, ...options.limits };
  const untilMs = options.untilMs ?? scenario.untilMs;
  const untilUs = untilMs === undefined ? longestUs : microseconds(untilMs);
  const oracle = options.oracle ?? createSeededOracle(seed);
  const queue = createDeadlineQueue();
  const records: TraceRecord[] = [];
  let now = 0;

  function record(instance: number, cause: number, body: RecordBody): number {
    const seq = records.length;
    if (seq >= limits.records) stop(`It reached the limit of ${plural(limits.records, "record")}`, goesRound);
    // Written into the body itself: a copy of every record would cost more than all else that is done for it.
    const head = body as { seq?: number; t?: number; instance?: number; cause?: number };
    head.seq = seq;
    head.t = now;
    head.instance = instance;
    head.cause = cause;
    records.push(body as TraceRecord);
    if (seq % recordsBetween === recordsBetween - 1) options.onProgress?.(records);
    return seq;
  }

  function stop(what: string, hint: string): never {
    throw new RunStopped(what, hint);
  }

  const clock: Clock = {
    now: () => now,
    in: (us, priority, act) => queue.add(Math.min(now + us, longestUs), priority, act),
    cancel(deadline) {
      if (deadline) queue.cancel(deadline);
    },
  };
  const engines = createEngines(project);
  const refused = engines.refusal(scenario.machine);
  const trace = (end: TraceEnd): Trace => ({ machine: scenario.machine, seed, records, endUs: now, end });
  if (refused !== undefined) return trace({ kind: "refused", message: refused });

  const run = assemble();
  try {
    startScenario(run);
    return trace(play());
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error;
    return trace({ kind: "limit", message: describeStop(error) });
  }

  function play(): TraceEnd {
    for (let steps = 0; ; steps++) {
      const due = queue.nextTime();
      if (due === undefined) return { kind: "quiet" };
      if (due > untilUs || due >= longestUs) {
        now = Math.min(untilUs, longestUs);
        return { kind: "until" };
      }
      if (steps >= limits.steps) stop(`It reached the limit of ${plural(limits.steps, "step")}`, goesRound);
      const next = queue.takeNext(oracle.order);
      if (!next) return { kind: "quiet" };
      now = next.t;
      next.run?.();
    }
  }

  function describeStop({ message, hint }: RunStopped): string {
    const last = records.at(-1);
    const machine = last && last.instance >= 0 ? run.instances.all[last.instance]?.machine : scenario.machine;
    const name = project.machines[machine ?? ""]?.name ?? scenario.machine;
    const doing = last ? ` (${describeRecord(last, namesIn(project, trace({ kind: "quiet" })))})` : "";
    return `${message} at ${shownTime(now)}, last in "${name}"${doing}. ${hint}`;
  }

  /** Every part knows the run, so the run is there before them. */
  function assemble(): Run {
    const later = undefined as never;
    const undone = new Set<Call>();
    const run: { -readonly [Part in keyof Run]: Run[Part] } = {
      project,
      scenario,
      oracle,
      clock,
      record,
      hasStore: hasStore(scenario),
      ledger: createLedger(record),
      instances: later,
      faults: later,
      calls: later,
      services: later,
      channels: later,
      deliver: (...given) => deliverEvent(run, ...given),
      compensate: (call, sequence) => compensationCaller(run, call, sequence, { open: calls.open, undone }),
    };
    const calls = createCalls(run);
    run.calls = calls;
    run.instances = createInstances(run, {
      engineOf: engines.engineOf,
      mostInstances: limits.instances,
      refuseMore: () => stop(`It reached the limit of ${plural(limits.instances, "instance")}`, startsTooMany),
    });
    const world = { project, oracle, instances: run.instances.all, now: clock.now, record };
    run.faults = createInjector(scenario.faults ?? [], world);
    run.services = createServices(run);
    run.channels = createChannels(run);
    return run;
  }
}
