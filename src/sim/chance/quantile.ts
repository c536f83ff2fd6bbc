// How long something takes, from a share between 0 and 1 of all the times it could take. The larger the share the longer
// it takes, whatever the distribution, so that two designs meet the same luck.

import type { Distribution } from "#model/schema/distribution.ts";
import { longestUs, microseconds } from "../clock/microseconds.ts";
import { exponential, naturalLogarithm, normalQuantile } from "./elementary.ts";

const z99 = 2.3263478740408408;
/** A share of exactly 0 or 1 has no time in some distributions. */
const smallestShare = 2 ** -53;

/** In whole microseconds. */
export function quantileUs(distribution: Distribution, share: number): number {
  const ms = quantileMs(distribution, Math.min(Math.max(share, smallestShare), 1 - smallestShare));
  return Number.isNaN(ms) ? 0 : Math.max(0, Math.min(microseconds(ms), longestUs));
}

function quantileMs(distribution: Distribution, share: number): number {
  switch (distribution.kind) {
    case "constant":
      return distribution.ms;
    case "uniform":
      return distribution.minMs + (distribution.maxMs - distribution.minMs) * share;
    case "exponential":
      return -distribution.meanMs * naturalLogarithm(1 - share);
    case "normal":
      return distribution.meanMs + distribution.deviationMs * normalQuantile(share);
    case "logNormal": {
      const deviation = naturalLogarithm(distribution.p99Ms / distribution.medianMs) / z99;
      return distribution.medianMs * exponential(deviation * normalQuantile(share));
    }
    case "pareto":
      return distribution.minMs * exponential(-naturalLogarithm(1 - share) / distribution.shape);
    case "empirical": {
      const { samplesMs } = distribution;
      return sortedOf(samplesMs)[Math.floor(share * samplesMs.length)] ?? 0;
    }
    default:
      return distribution satisfies never;
  }
}

const sorted = new WeakMap<readonly number[], readonly number[]>();

function sortedOf(samples: readonly number[]): readonly number[] {
  const known = sorted.get(samples);
  if (known) return known;
  const ordered = [...samples].sort((left, right) => left - right);
  sorted.set(samples, ordered);
  return ordered;
}
