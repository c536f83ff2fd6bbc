// The way of a request to a service and of its reply back. Both may be lost, late or doubled; what the caller sees of it
// is one outcome, or silence.

import { beginAttempt } from "../calls/attempt.ts";
import type { Call, Caller, Request } from "../calls/call.ts";
import type { Outcome } from "../calls/outcome.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import { priorities, type Run } from "../run/run.ts";
import { admit } from "./admit.ts";
import type { Job } from "./job.ts";
import type { ServiceState } from "./service-state.ts";
import { siteOf } from "./site.ts";
import { leave, startNext } from "./work.ts";

export function networkCaller(run: Run, service: ServiceState, call: Call): Caller {
  return (request, settle) => {
    const attempt = beginAttempt(run, call, request.cause);
    const { number } = attempt;
    let cause = attempt.seq;
    const own = call.generation;
    let isWaiting = true;
    const jobs: Job[] = [];
    const plan = { lost: false, delayUs: 0, copiesUs: [] as number[], input: request.input };
    const site = siteOf(run, service, { call, attempt: number, input: request.input });
    cause = run.faults.at("request", plan, site, cause);

    function heard(outcome: Outcome, after: number): void {
      if (call.generation !== own || !isWaiting) {
        run.record(call.instance, after, { kind: "lateReply", call: call.number, attempt: number, ok: outcome.ok });
        return;
      }
      isWaiting = false;
      settle(outcome, attempt.end(outcome, after));
    }

    function arrive(copy: number): void {
      const job = newJob(run, service, call, number, { ...request, input: plan.input, cause }, copy, heard);
      jobs.push(job);
      admit(run, service, job);
    }

    call.mayHaveHappened = true;
    if (plan.lost) {
      run.record(call.instance, cause, { kind: "lost", call: call.number, attempt: number, what: "request" });
      request.onSilence?.();
    } else after(run, plan.delayUs, () => arrive(0));
    for (const [copy, us] of plan.copiesUs.entries()) after(run, plan.delayUs + us, () => arrive(copy + 1));

    return (how, after) => {
      if (!isWaiting) return;
      isWaiting = false;
      const stopped = attempt.end("stopped", after);
      if (how === "cancel") for (const job of jobs) takeBack(run, service, job, stopped);
    };
  };
}

function newJob(
  run: Run,
  service: ServiceState,
  call: Call,
  attempt: number,
  { input, key, cause, onStarted, onSilence }: Request,
  copy: number,
  heard: (outcome: Outcome, cause: number) => void,
): Job {
  return {
    call,
    attempt,
    input,
    key: key ?? ownKey(service, input),
    draw: `${service.id} ${call.identity} ${call.generation}.${attempt}.${copy}`,
    cause,
    state: "waiting",
    finish: undefined,
    onStarted: () => onStarted?.(),
    onSilence: () => onSilence?.(),
    reply(outcome, after) {
      sendBack(run, service, this, outcome, after, heard);
    },
  };
}

function ownKey({ record }: ServiceState, input: unknown): string | undefined {
  const text = record.effect?.idempotency?.key;
  if (text === undefined) return undefined;
  const found = evaluateText(text, { input: input ?? {} });
  return found.ok && found.value !== undefined ? String(found.value) : undefined;
}

function sendBack(
  run: Run,
  service: ServiceState,
  job: Job,
  outcome: Outcome,
  cause: number,
  heard: (outcome: Outcome, cause: number) => void,
): void {
  const { call, attempt } = job;
  const plan = { lost: false, delayUs: 0, copiesUs: [] as number[], outcome };
  const last = run.faults.at("reply", plan, siteOf(run, service, job), cause);
  if (plan.lost) {
    run.record(call.instance, last, { kind: "lost", call: call.number, attempt, what: "reply" });
    run.ledger.learn(call, false, last);
    job.onSilence();
  } else {
    if (plan.delayUs > 0) job.onSilence();
    after(run, plan.delayUs, () => heard(plan.outcome, last));
  }
  for (const us of plan.copiesUs) after(run, plan.delayUs + us, () => heard(plan.outcome, last));
}

function takeBack(run: Run, service: ServiceState, job: Job, cause: number): void {
  if (job.state === "over") return;
  const plan = { ignored: false };
  const last = run.faults.at("cancel", plan, siteOf(run, service, job), cause);
  if (plan.ignored) return;
  if (job.state === "waiting") {
    job.state = "over";
    const position = service.waiting.indexOf(job);
    if (position >= 0) service.waiting.splice(position, 1);
    return;
  }
  leave(run, service, job, "cancelled", last);
  startNext(run, service);
}

/** At once where it takes no time: what takes no time should not be overtaken. */
function after(run: Run, us: number, act: () => void): void {
  if (us === 0) act();
  else run.clock.in(us, priorities.service, act);
}
