// Every golden case under several seeds, as bytes: for comparing one engine of JavaScript with another.

import type { Distribution } from "#model/schema/distribution.ts";
import { simulate } from "../../simulate.ts";
import { printTrace } from "../../trace/print-trace.ts";
import { paying, scenarioOf } from "../paying.ts";
import { goldenCases } from "./all-cases.data.ts";

const seeds = [1, 7, 2_026, 4_294_967_295];

/** Their samples come from logarithms, roots and powers, which differ in the last bit between engines. */
const latencies: readonly Distribution[] = [
  { kind: "uniform", minMs: 1, maxMs: 1_000 },
  { kind: "exponential", meanMs: 250 },
  { kind: "normal", meanMs: 200, deviationMs: 50 },
  { kind: "logNormal", medianMs: 350, p99Ms: 4_000 },
  { kind: "pareto", minMs: 10, shape: 1.3 },
];

export function printAllCases(): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const seed of seeds) {
    for (const [name, { project, scenario, options }] of Object.entries(goldenCases))
      printed[`${name} ${seed}`] = printTrace(simulate(project, scenario, { ...options, seed }));
    for (const latency of latencies)
      printed[`latency ${latency.kind} ${seed}`] = printTrace(
        simulate(paying([], { latency }), scenarioOf({ instances: 300, seed })),
      );
  }
  return printed;
}
