import type { Project } from "#model/schema/project.ts";
import type { RunState } from "./run-state.ts";

/** What the calls that services worked on have cost. */
export function costOf({ services: records }: Project, { services }: RunState): number {
  let cost = 0;
  for (const [id, { calls }] of services) cost += calls * (records[id]?.costPerCall ?? 0);
  return cost;
}
