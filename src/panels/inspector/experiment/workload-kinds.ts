import type { Experiment } from "#model/schema/experiment.ts";

export type Workload = Experiment["workload"];

/** What each kind of workload starts as. A kind without it does not compile. */
export const workloadStarts: { readonly [Kind in Workload["kind"]]: Extract<Workload, { kind: Kind }> } = {
  open: { kind: "open", arrivalsPerSecond: 10, spacing: "poisson" },
  closed: { kind: "closed", users: 10, thinkMs: 1000 },
  bursts: { kind: "bursts", calmPerSecond: 5, burstPerSecond: 50, everyMs: 60_000, forMs: 5000 },
};
