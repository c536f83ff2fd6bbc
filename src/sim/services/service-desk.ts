// All services of a run.

import type { Id } from "#model/schema/common.ts";
import { failed } from "../calls/outcome.ts";
import type { Run, Services } from "../run/run.ts";
import { tellImpossible } from "../run/tell-impossible.ts";
import { changeWorld } from "./change-world.ts";
import type { Job } from "./job.ts";
import { networkCaller } from "./network.ts";
import { newServiceState, type ServiceState } from "./service-state.ts";
import { finish } from "./work.ts";

export function createServices(run: Run): Services {
  const states = new Map<Id, ServiceState>();

  function stateOf(id: Id): ServiceState | undefined {
    const known = states.get(id);
    if (known) return known;
    const record = Object.hasOwn(run.project.services, id) ? run.project.services[id] : undefined;
    if (!record) return undefined;
    const state = newServiceState(id, record);
    states.set(id, state);
    tellImpossible(run, `service "${record.name}"`, [record.latency, record.coldStart?.latency]);
    return state;
  }

  function waitingFor(invocation: Id): { service: ServiceState; job: Job } | undefined {
    for (const service of states.values())
      for (const job of service.working)
        if (service.record.kind === "human" && job.call.invocation === invocation) return { service, job };
    return undefined;
  }

  return {
    callerOf(id, call) {
      const service = stateOf(id);
      if (service) return networkCaller(run, service, call);
      return (request, settle) => {
        settle(failed("unknown-service", "permanent", `There is no service "${id}".`), request.cause);
        return () => {};
      };
    },
    answer(invocation, { output, error }, cause) {
      const found = waitingFor(invocation);
      if (!found) return false;
      const { service, job } = found;
      job.cause = cause;
      const outcome =
        error === undefined
          ? changeWorld(run, service, job, output)
          : failed(error, "business", `A person answered with ${error}.`);
      finish(run, service, job, outcome);
      return true;
    },
  };
}
