// Every distribution: what it is like, what it is made of, and what it starts as. A kind without these does not compile.

import type { Distribution } from "#model/schema/distribution.ts";

type DistributionOf<Kind extends Distribution["kind"]> = Extract<Distribution, { kind: Kind }>;

interface DistributionEntry<Kind extends Distribution["kind"]> {
  readonly title: string;
  readonly sentence: string;
  readonly parts: Readonly<
    Record<Exclude<keyof DistributionOf<Kind>, "kind">, { readonly label: string; readonly isTime: boolean }>
  >;
  from(typicalMs: number): DistributionOf<Kind>;
}

const time = (label: string) => ({ label, isTime: true });

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
    parts: { meanMs: time("Mean") },
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
    parts: { medianMs: time("Median"), p99Ms: time("99th percentile") },
    from: (medianMs) => ({ kind: "logNormal", medianMs, p99Ms: medianMs * 5 }),
  },
  pareto: {
    title: "Long tail",
    sentence: "Pareto: the smaller the shape, the worse the worst ones.",
    parts: { minMs: time("Shortest"), shape: { label: "Shape", isTime: false } },
    from: (minMs) => ({ kind: "pareto", minMs, shape: 2 }),
  },
  empirical: {
    title: "As measured",
    sentence: "One of these, each as likely.",
    parts: { samplesMs: time("Samples") },
    from: (ms) => ({ kind: "empirical", samplesMs: [ms] }),
  },
};
