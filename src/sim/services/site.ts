import type { Site } from "../faults/fault-definition.ts";
import type { Run } from "../run/run.ts";
import type { Job } from "./job.ts";
import type { ServiceState } from "./service-state.ts";

/** Where a request is, for faults. */
export function siteOf(
  run: Run,
  service: ServiceState,
  { call, attempt, input }: Pick<Job, "call" | "attempt" | "input">,
): Site {
  return {
    instance: run.instances.all[call.instance],
    service: service.id,
    invocation: call.invocation,
    call,
    attempt,
    input,
    isHuman: service.record.kind === "human",
  };
}
