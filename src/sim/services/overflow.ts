// What happens when the queue of a service is full.

import { usualOverflow } from "#model/queries/usual-overflow.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import type { Run } from "../run/run.ts";
import type { Job } from "./job.ts";
import type { ServiceState } from "./service-state.ts";

type Refuse = (run: Run, service: ServiceState, job: Job, code: string, message: string) => void;

/** Says whether there is room for the new one now. */
export function makeRoom(run: Run, service: ServiceState, job: Job, refuse: Refuse): boolean {
  const full = `The queue of "${service.record.name}" is full.`;
  switch (service.record.queue?.overflow ?? usualOverflow) {
    case "block":
      return true;
    case "rejectNew":
      refuse(run, service, job, "queueFull", full);
      return false;
    case "deadLetter":
      refuse(run, service, job, "deadLettered", full);
      return false;
    case "dropNewest":
      drop(run, job);
      return false;
    case "dropOldest": {
      const oldest = service.waiting.shift();
      if (oldest) drop(run, oldest);
      else drop(run, job);
      return oldest !== undefined;
    }
    case "shedLowPriority": {
      const least = leastImportant(service, job);
      const position = service.waiting.indexOf(least);
      if (position >= 0) service.waiting.splice(position, 1);
      refuse(run, service, least, "shed", full);
      return least !== job;
    }
  }
}

export function priorityOf(service: ServiceState, job: Job): number {
  const text = service.record.queue?.priority;
  const found = text === undefined ? undefined : evaluateText(text, { input: job.input ?? {} });
  return found?.ok && typeof found.value === "number" ? found.value : 0;
}

/** Of several, the one that came last. */
function leastImportant(service: ServiceState, job: Job): Job {
  let least = job;
  let lowest = priorityOf(service, job);
  for (const waiting of [...service.waiting].reverse()) {
    const priority = priorityOf(service, waiting);
    if (priority >= lowest) continue;
    least = waiting;
    lowest = priority;
  }
  return least;
}

/** Nobody is told. */
function drop(run: Run, job: Job): void {
  job.state = "over";
  const { call, attempt } = job;
  run.record(call.instance, job.cause, { kind: "lost", call: call.number, attempt, what: "request" });
  job.onSilence();
}
