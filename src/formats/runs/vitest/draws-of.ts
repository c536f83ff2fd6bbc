// What chance decided in a run, as the numbers from 0 to 1 that lead a plain program to the same back-offs.

import type { Project } from "#model/schema/project.ts";
import { backoffUs } from "#sim/policies/backoff.ts";
import type { Trace } from "#sim/trace/trace.ts";

const steps = 60;

export function drawsOf(project: Project, { records }: Trace): number[] {
  const invocations = new Map<number, string>();
  const previous = new Map<number, number>();
  const draws: number[] = [];
  for (const record of records) {
    if (record.kind === "invoked") invocations.set(record.call, record.invocation);
    if (record.kind !== "backoff") continue;
    const policies = project.invocations[invocations.get(record.call) ?? ""]?.policies ?? [];
    const retry = policies.find((policy) => policy.kind === "retry");
    const before = previous.get(record.call);
    previous.set(record.call, record.us);
    if (!retry || (retry.jitter ?? { kind: "none" }).kind === "none") continue;
    draws.push(drawFor(record.us, (draw) => backoffUs(retry, record.attempt, before, draw)));
  }
  return draws;
}

/** The wait grows with the draw, so halving finds it. */
function drawFor(wanted: number, wait: (draw: (low: number, high: number) => number) => number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (wait((from, to) => from + middle * (to - from)) < wanted) low = middle;
    else high = middle;
  }
  return high;
}
