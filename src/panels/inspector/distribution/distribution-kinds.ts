// Every distribution: what it is like, what it is made of, and what it starts as. A kind without these does not compile.

import type { Distribution } from "#model/schema/distribution.ts";

type DistributionOf<Kind extends Distribution["kind"]> = Extract<Distribution, { kind: Kind }>;

interface DistributionPart {
  readonly label: string;
  readonly isTime: boolean;
  /** Nothing is not enough. */
  readonly isPositive: boolean;
}

interface DistributionEntry<Kind extends Distribution["kind"]> {
  readonly title: string;
  readonly sentence: string;
  readonly parts: Readonly<Record<Exclude<keyof DistributionOf<Kind>, "kind">, DistributionPart>>;
  from(typicalMs: number): DistributionOf<Kind>;
}

const time = (label: string) => ({ label, isTime: true, isPositive: false });
const someTime = (label: string) => ({ label, isTime: true, isPositive: true });

export const distributionKinds: { readonly [Kind in Distribution["kind"]]: DistributionEntry<Kind> } = {
  constant: {
    title: "Always the same",
    sentence: "Exactly this long, every time.",
    parts: { ms: time("Time") },
    from: (ms) => ({ kind: "constant", ms }),
  },
  uniform: {
    title: "Between two",
    sentence: "Anything in between is as likely.",
    parts: { minMs: time("Shortest"), maxMs: time("Longest") },
    from: (ms) => ({ kind: "uniform", minMs: ms, maxMs: ms * 2 }),
  },
  exponential: {
    title: "Exponential",
    sentence: "Mostly short, sometimes several times as long.",
    parts: { meanMs: someTime("Mean") },
    from: (meanMs) => ({ kind: "exponential", meanMs }),
  },
  normal: {
    title: "Around a mean",
    sentence: "Two in three lie within one deviation of the mean.",
    parts: { meanMs: time("Mean"), deviationMs: time("Deviation") },
    from: (meanMs) => ({ kind: "normal", meanMs, deviationMs: meanMs / 5 }),
  },
  logNormal: {
    title: "Like real calls",
    sentence: "Log-normal: half are faster than the median, one in a hundred slower than the 99th percentile.",
    parts: { medianMs: someTime("Median"), p99Ms: someTime("99th percentile") },
    from: (medianMs) => ({ kind: "logNormal", medianMs, p99Ms: medianMs * 5 }),
  },
  pareto: {
    title: "Long tail",
    sentence: "Pareto: the smaller the shape, the worse the worst ones.",
    parts: { minMs: someTime("Shortest"), shape: { label: "Shape", isTime: false, isPositive: true } },
    from: (minMs) => ({ kind: "pareto", minMs, shape: 2 }),
  },
  empirical: {
    title: "As measured",
    sentence: "One of these, each as likely.",
    parts: { samplesMs: time("Samples") },
    from: (ms) => ({ kind: "empirical", samplesMs: [ms] }),
  },
};
