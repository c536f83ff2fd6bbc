// Every distribution: what it is made of, and what it starts as. A kind without these does not compile.

import type { Distribution } from "#model/schema/distribution.ts";

type DistributionOf<Kind extends Distribution["kind"]> = Extract<Distribution, { kind: Kind }>;

interface DistributionPart {
  readonly isTime: boolean;
  /** Nothing is not enough. */
  readonly isPositive: boolean;
}

interface DistributionEntry<Kind extends Distribution["kind"]> {
  readonly parts: Readonly<Record<Exclude<keyof DistributionOf<Kind>, "kind">, DistributionPart>>;
  from(typicalMs: number): DistributionOf<Kind>;
}

const time: DistributionPart = { isTime: true, isPositive: false };
const someTime: DistributionPart = { isTime: true, isPositive: true };

export const distributionKinds: { readonly [Kind in Distribution["kind"]]: DistributionEntry<Kind> } = {
  constant: {
    parts: { ms: time },
    from: (ms) => ({ kind: "constant", ms }),
  },
  uniform: {
    parts: { minMs: time, maxMs: time },
    from: (ms) => ({ kind: "uniform", minMs: ms, maxMs: ms * 2 }),
  },
  exponential: {
    parts: { meanMs: someTime },
    from: (meanMs) => ({ kind: "exponential", meanMs }),
  },
  normal: {
    parts: { meanMs: time, deviationMs: time },
    from: (meanMs) => ({ kind: "normal", meanMs, deviationMs: meanMs / 5 }),
  },
  logNormal: {
    parts: { medianMs: someTime, p99Ms: someTime },
    from: (medianMs) => ({ kind: "logNormal", medianMs, p99Ms: medianMs * 5 }),
  },
  pareto: {
    parts: { minMs: someTime, shape: { isTime: false, isPositive: true } },
    from: (minMs) => ({ kind: "pareto", minMs, shape: 2 }),
  },
  empirical: {
    parts: { samplesMs: time },
    from: (ms) => ({ kind: "empirical", samplesMs: [ms] }),
  },
};
