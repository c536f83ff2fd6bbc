// From a moment on the service is slower, for a while, and recovers little by little.

import { microseconds } from "../clock/microseconds.ts";
import type { FaultDefinition } from "./fault-definition.ts";

export const latencySpike: FaultDefinition = {
  kind: "latencySpike",
  title: "Latency spike",
  about: "From a moment on the service is slower, for a while, and recovers little by little.",
  targets: ["service", "invocation", "everything"],
  parameters: [
    { name: "factor", kind: "number", about: "How many times as long it takes at worst.", default: 10 },
    { name: "durationMs", kind: "milliseconds", about: "How long the spike lasts.", default: 30000 },
    { name: "rampMs", kind: "milliseconds", about: "How long it takes to get there and back.", default: 0 },
  ],
  arm(parameters, { now }) {
    const factor = parameters.number("factor", 10);
    const durationUs = parameters.us("durationMs", microseconds(30_000));
    const rampUs = parameters.us("rampMs", 0);
    let startedAt: number | undefined;

    /** 0 before and after, 1 at worst. */
    function strength(): number {
      if (startedAt === undefined) return 0;
      const since = now() - startedAt;
      if (since > durationUs) return 0;
      const fromEdge = Math.min(since, durationUs - since);
      return rampUs === 0 ? 1 : Math.min(1, fromEdge / rampUs);
    }

    function slow(plan: { durationUs: number }): void {
      plan.durationUs = Math.round(plan.durationUs * (1 + (factor - 1) * strength()));
    }

    return {
      lasting: {
        work(plan) {
          if (startedAt === undefined || now() - startedAt > durationUs) return false;
          slow(plan);
          return true;
        },
      },
      strikes: {
        work(plan) {
          startedAt = now();
          slow(plan);
        },
      },
    };
  },
};
