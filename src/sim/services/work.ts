// A server works on a request: it takes its time, fails or not, changes the world or not, and answers.

import { type Failure, failed, type Outcome } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { Plans } from "../faults/plans.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import { priorities, type Run } from "../run/run.ts";
import { changeWorld } from "./change-world.ts";
import type { Job } from "./job.ts";
import { priorityOf } from "./overflow.ts";
import type { ServiceState } from "./service-state.ts";
import { siteOf } from "./site.ts";

export function startWork(run: Run, service: ServiceState, job: Job): void {
  const { call, attempt } = job;
  job.state = "working";
  service.busy++;
  service.working.add(job);
  const counts = { busy: service.busy, depth: service.waiting.length };
  const body = { kind: "serving", service: service.id, call: call.number, attempt, ...counts } as const;
  job.cause = run.record(call.instance, job.cause, body);
  job.onStarted(job.cause);
  const plan = planWork(run, service, job);
  job.cause = run.faults.at("work", plan, siteOf(run, service, job), job.cause);
  if (plan.crash) {
    const { share, downUs } = plan.crash;
    if (share >= 1) plan.afterEffect = true;
    job.finish = run.clock.in(Math.round(plan.durationUs * Math.min(share, 1)), priorities.service, () => {
      if (share >= 1) outcomeOf(run, service, job, plan);
      crash(run, service, job.cause, downUs);
    });
  } else if (plan.hangs) job.onSilence();
  else
    job.finish = run.clock.in(plan.durationUs, priorities.service, () => {
      finish(run, service, job, outcomeOf(run, service, job, plan));
    });
  if (service.record.kind === "human" && job.finish === undefined) tellWaiting(run, service, job);
}

function tellWaiting(run: Run, service: ServiceState, job: Job): void {
  const { number, instance, invocation } = job.call;
  run.record(instance, job.cause, { kind: "waitingForPerson", service: service.id, call: number, invocation });
}

function planWork(run: Run, service: ServiceState, job: Job): Plans["work"] {
  const { latency, kind } = service.record;
  const { oracle } = run;
  const durationUs = latency ? oracle.durationUs(`latency ${job.draw}`, latency) : 0;
  const failure = drawFailure(run, service, job);
  return {
    durationUs: durationUs + coldStartUs(run, service, job),
    // Without a time of its own a person answers when told to.
    hangs: kind === "human" && latency === undefined,
    failure,
    afterEffect: failure?.afterEffect === true,
    crash: undefined,
  };
}

function drawFailure(
  run: Run,
  { record }: ServiceState,
  { draw }: Job,
): (Failure & { afterEffect?: boolean }) | undefined {
  const errors = record.errors ?? [];
  if (errors.length === 0) return undefined;
  const total = errors.reduce((sum, { probability }) => sum + probability, 0);
  const weights = [...errors.map(({ probability }) => probability), Math.max(0, 1 - total)];
  const error = errors[run.oracle.choose(`error ${draw}`, weights)];
  if (!error) return undefined;
  const failure = failed(error.code, error.class, error.message ?? `"${record.name}" failed with ${error.code}.`);
  return error.afterEffect ? { ...failure, afterEffect: true } : failure;
}

function coldStartUs(run: Run, service: ServiceState, { draw }: Job): number {
  const { coldStart } = service.record;
  if (!coldStart) return 0;
  const idleSince = service.idleSince.pop();
  if (idleSince !== undefined && run.clock.now() - idleSince <= microseconds(coldStart.afterIdleMs)) return 0;
  if (!run.oracle.happens(`cold ${draw}`, coldStart.probability ?? 1)) return 0;
  return run.oracle.durationUs(`cold start ${draw}`, coldStart.latency);
}

function outcomeOf(run: Run, service: ServiceState, job: Job, plan: Plans["work"]): Outcome {
  if (plan.failure && !plan.afterEffect) return plan.failure;
  const { sample } = service.record;
  const found = sample === undefined ? undefined : evaluateText(sample, { input: job.input ?? {} });
  if (found && !found.ok) return failed("sample-failed", "permanent", found.error);
  const answered = changeWorld(run, service, job, found?.value);
  return plan.failure ?? answered;
}

export function finish(run: Run, service: ServiceState, job: Job, outcome: Outcome): void {
  if (job.state !== "working") return;
  const seq = leave(run, service, job, outcome.ok ? "ok" : outcome.code, job.cause);
  job.reply(outcome, seq);
  startNext(run, service);
}

/** The server is free again. */
export function leave(run: Run, service: ServiceState, job: Job, outcome: string, cause: number): number {
  const { call, attempt } = job;
  job.state = "over";
  run.clock.cancel(job.finish);
  service.busy--;
  service.working.delete(job);
  service.idleSince.push(run.clock.now());
  const body = {
    kind: "served",
    service: service.id,
    call: call.number,
    attempt,
    outcome,
    busy: service.busy,
  } as const;
  return run.record(call.instance, cause, body);
}

export function startNext(run: Run, service: ServiceState): void {
  if (run.clock.now() < service.downUntilUs) return;
  while (service.waiting.length > 0 && service.busy < (service.record.servers ?? Number.POSITIVE_INFINITY)) {
    const next = takeNext(service);
    if (next) startWork(run, service, next);
  }
}

function takeNext(service: ServiceState): Job | undefined {
  const { waiting, record } = service;
  const discipline = record.queue?.discipline ?? "fifo";
  if (discipline === "lifo") return waiting.pop();
  if (discipline === "fifo") return waiting.shift();
  const ranked = waiting.map((job) => priorityOf(service, job));
  const [best] = waiting.splice(ranked.indexOf(Math.max(...ranked)), 1);
  return best;
}

/** Whatever it was working on is gone; the callers see the connection break. */
function crash(run: Run, service: ServiceState, cause: number, downUs: number): void {
  service.downUntilUs = run.clock.now() + downUs;
  service.idleSince.length = 0;
  const failure = failed("serviceCrashed", "transient", `"${service.record.name}" crashed.`);
  for (const job of [...service.working]) {
    const seq = leave(run, service, job, "crashed", cause);
    job.reply(failure, seq);
  }
  run.clock.in(downUs, priorities.outside, () => startNext(run, service));
}
