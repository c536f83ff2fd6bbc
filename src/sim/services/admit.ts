// A request at the door: refused, taken to work, or put into the queue.

import { failed } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { Run } from "../run/run.ts";
import type { Job } from "./job.ts";
import { makeRoom } from "./overflow.ts";
import type { ServiceState } from "./service-state.ts";
import { siteOf } from "./site.ts";
import { startWork } from "./work.ts";

export function admit(run: Run, service: ServiceState, job: Job): void {
  const { record } = service;
  const plan = { refusal: refusalOf(run, service), capacity: record.queue?.capacity, depth: service.waiting.length };
  job.cause = run.faults.at("arrival", plan, siteOf(run, service, job), job.cause);
  if (plan.refusal) {
    const { code } = plan.refusal;
    refuse(run, service, job, code, plan.refusal.message, plan.refusal.class);
    return;
  }
  const isFree = service.busy < (record.servers ?? Number.POSITIVE_INFINITY);
  const isOverfull = plan.capacity !== undefined && service.waiting.length >= plan.capacity;
  const isForcedFull = isOverfull && plan.capacity !== record.queue?.capacity;
  if (isFree && !isForcedFull) {
    startWork(run, service, job);
    return;
  }
  if (isOverfull && !makeRoom(run, service, job, refuse)) return;
  service.waiting.push(job);
  const { call, attempt } = job;
  const body = {
    kind: "queued",
    service: service.id,
    call: call.number,
    attempt,
    depth: service.waiting.length,
  } as const;
  job.cause = run.record(call.instance, job.cause, body);
}

function refusalOf(run: Run, service: ServiceState) {
  const now = run.clock.now();
  if (now < service.downUntilUs) return failed("unavailable", "transient", `"${service.record.name}" is down.`);
  const { rateLimit } = service.record;
  if (!rateLimit) return undefined;
  const period = Math.floor(now / Math.max(1, microseconds(rateLimit.periodMs)));
  if (period !== service.period) Object.assign(service, { period, inPeriod: 0 });
  service.inPeriod++;
  if (service.inPeriod <= rateLimit.calls) return undefined;
  return failed(
    "throttled",
    "transient",
    `"${service.record.name}" takes ${rateLimit.calls} calls in ${rateLimit.periodMs} ms.`,
  );
}

function refuse(
  run: Run,
  service: ServiceState,
  job: Job,
  code: string,
  message: string,
  errorClass: "transient" | "permanent" | "business" = "transient",
): void {
  job.state = "over";
  const { call, attempt } = job;
  const body = { kind: "rejected", service: service.id, call: call.number, attempt, code } as const;
  job.reply(failed(code, errorClass, message), run.record(call.instance, job.cause, body));
}
