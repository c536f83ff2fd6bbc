// What a simulated call must come to on average, from queueing theory. Each case makes its calls with a seed and answers
// the mean; `exact` is the formula's value.

import type { Policy } from "#model/schema/policy.ts";
import type { Service } from "#model/schema/service.ts";
import { createLab } from "./call-lab.ts";

export interface TheoryCase {
  readonly name: string;
  readonly formula: string;
  readonly exact: number;
  /** How many calls each replication needs for an interval of 1 %. */
  readonly calls: number;
  mean(seed: number, calls: number): number;
}

const exponential: Partial<Service> = { latency: { kind: "exponential", meanMs: 1_000 } };
const failing: Partial<Service> = {
  latency: { kind: "constant", ms: 100 },
  errors: [{ code: "down", class: "transient", probability: 0.3 }],
};
const threeTimes: Policy = {
  kind: "retry",
  maxAttempts: 3,
  initialDelayMs: 1_000,
  backoff: "exponential",
  multiplier: 2,
};
const withoutEnd: Policy = { kind: "retry", maxAttempts: 1_000_000, initialDelayMs: 0, backoff: "constant" };
const after2s: Policy = { kind: "attemptTimeout", ms: 2_000 };
const hedged: Policy = { kind: "hedge", maxAttempts: 2, delayMs: 1_000 };

function average(service: Partial<Service>, policies: readonly Policy[], read: (call: Answer) => number) {
  return (seed: number, calls: number): number => {
    const lab = createLab(service, seed);
    let sum = 0;
    for (let number = 0; number < calls; number++) sum += read(lab.call(policies, `call ${number}`));
    return sum / calls;
  };
}

type Answer = ReturnType<ReturnType<typeof createLab>["call"]>;

function averageOfMany(branches: number, combine: (times: readonly number[]) => number) {
  return (seed: number, calls: number): number => {
    const lab = createLab(exponential, seed);
    let sum = 0;
    for (let number = 0; number < calls; number++) {
      const times = Array.from({ length: branches }, (_, branch) => lab.call([], `${number} branch ${branch}`).took);
      sum += combine(times) / 1_000;
    }
    return sum / calls;
  };
}

/** Three steps that each succeed with a probability; the ones before a failed one are undone. */
function saga(read: (succeeded: number, isWhole: boolean) => number) {
  const steps = [0.98, 0.95, 0.99];
  return (seed: number, calls: number): number => {
    const labs = steps.map((succeeds, step) =>
      createLab({ errors: [{ code: "no", class: "business", probability: 1 - succeeds }] }, seed * 10 + step),
    );
    let sum = 0;
    for (let number = 0; number < calls; number++) {
      const failed = labs.findIndex((lab) => !lab.call([], `saga ${number}`).outcome.ok);
      sum += read(failed < 0 ? steps.length : failed, failed < 0);
    }
    return sum / calls;
  };
}

export const theoryCases: readonly TheoryCase[] = [
  {
    name: "retry: success",
    formula: "1 - p^3",
    exact: 0.973,
    calls: 350,
    mean: average(failing, [threeTimes], ({ outcome }) => (outcome.ok ? 1 : 0)),
  },
  {
    name: "retry: attempts",
    formula: "(1 - p^3) / (1 - p)",
    exact: 1.39,
    calls: 3_080,
    mean: average(failing, [threeTimes], ({ attempts }) => attempts),
  },
  {
    name: "retry: time",
    formula: "sum of p^k (D + backoff k)",
    exact: 0.619,
    calls: 33_600,
    mean: average(failing, [threeTimes], ({ took }) => took / 1_000),
  },
  {
    name: "timeout: how often",
    formula: "e^-2",
    exact: Math.exp(-2),
    calls: 84_000,
    mean: average(exponential, [after2s], ({ outcome }) => (outcome.ok ? 0 : 1)),
  },
  {
    name: "timeout: time of an attempt",
    formula: "1 - e^-2",
    exact: 1 - Math.exp(-2),
    calls: 7_700,
    mean: average(exponential, [after2s], ({ took }) => took / 1_000),
  },
  {
    name: "timeout and retry: attempts",
    formula: "1 / (1 - e^-2)",
    exact: 1 / (1 - Math.exp(-2)),
    calls: 2_240,
    mean: average(exponential, [withoutEnd, after2s], ({ attempts }) => attempts),
  },
  {
    name: "timeout and retry: time",
    formula: "1, whatever the timeout",
    exact: 1,
    calls: 13_300,
    mean: average(exponential, [withoutEnd, after2s], ({ took }) => took / 1_000),
  },
  {
    name: "hedge: time",
    formula: "1 - e^-1 + e^-1 / 2",
    exact: 1 - Math.exp(-1) / 2,
    calls: 9_100,
    mean: average(exponential, [hedged], ({ took }) => took / 1_000),
  },
  {
    name: "hedge: how often",
    formula: "e^-1",
    exact: Math.exp(-1),
    calls: 23_800,
    mean: average(exponential, [hedged], ({ did }) => did.length),
  },
  {
    name: "fan-out of 8: the last one",
    formula: "H(8)",
    exact: 761 / 280,
    calls: 3_080,
    mean: averageOfMany(8, (times) => Math.max(...times)),
  },
  {
    name: "fan-out of 5: the third one",
    formula: "H(5) - H(2)",
    exact: 0.7833333333333333,
    calls: 4_480,
    mean: averageOfMany(5, (times) => [...times].sort((left, right) => left - right)[2] ?? 0),
  },
  {
    name: "saga: success",
    formula: "product of p",
    exact: 0.92169,
    calls: 1_400,
    mean: saga((_succeeded, isWhole) => (isWhole ? 1 : 0)),
  },
  {
    name: "saga: steps undone",
    formula: "sum of i (1 - p) products",
    exact: 0.06762,
    calls: 210_000,
    mean: saga((succeeded, isWhole) => (isWhole ? 0 : succeeded)),
  },
];

const replications = 20;
/** Of Student's t with 19 degrees of freedom, for an interval of 99.9 %. */
const t999 = 3.8834;

export interface Measured {
  readonly mean: number;
  /** Half the width of the 99.9 % interval. */
  readonly half: number;
}

/** Over 20 replications with fixed seeds. */
export function measure({ mean }: TheoryCase, calls: number): Measured {
  const means = Array.from({ length: replications }, (_, replication) => mean(1_000 + replication, calls));
  const overall = means.reduce((sum, one) => sum + one, 0) / replications;
  const variance = means.reduce((sum, one) => sum + (one - overall) ** 2, 0) / (replications - 1);
  return { mean: overall, half: t999 * Math.sqrt(variance / replications) };
}
