// The effect of a call on the world outside, and the service's memory of the calls it has carried out.

import { failed, type Outcome } from "../calls/outcome.ts";
import { microseconds } from "../clock/microseconds.ts";
import type { Run } from "../run/run.ts";
import type { Job } from "./job.ts";
import type { ServiceState } from "./service-state.ts";
import { siteOf } from "./site.ts";

export function changeWorld(run: Run, service: ServiceState, job: Job, output: unknown): Outcome {
  const { effect, name } = service.record;
  if (!effect) return { ok: true, output };
  const { key, call } = job;
  const plan = { forgets: false };
  job.cause = run.faults.at("memory", plan, siteOf(run, service, job), job.cause);
  if (plan.forgets) service.seen.clear();
  const windowUs = microseconds(effect.idempotency?.windowMs ?? Number.MAX_SAFE_INTEGER);
  const seen = key === undefined ? undefined : service.seen.get(key);
  if (key !== undefined && seen && run.clock.now() - seen.t <= windowUs) {
    const [first] = run.ledger.entriesUnder(service.id, key);
    if (first) run.ledger.note(first, call, "deduplicated", job.cause);
    const onDuplicate = effect.idempotency?.onDuplicate ?? "returnSaved";
    if (onDuplicate === "error") return failed("duplicate", "business", `"${name}" has seen the key ${key} before.`);
    return { ok: true, output: onDuplicate === "ignore" ? undefined : seen.output };
  }
  run.ledger.commit(service.id, call, key, job.cause);
  if (key !== undefined) service.seen.set(key, { t: run.clock.now(), output });
  return { ok: true, output };
}
