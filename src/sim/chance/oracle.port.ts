// Wherever the world could go more than one way the simulator asks here. A seeded oracle answers by chance, a scripted
// one as it was told, an enumerating one explores every answer: the simulator is the same.

import type { Distribution } from "#model/schema/distribution.ts";

export interface Oracle {
  /** How long it takes, in whole microseconds. */
  durationUs(key: string, distribution: Distribution): number;
  happens(key: string, probability: number): boolean;
  /** The position of one of the weights. */
  choose(key: string, weights: readonly number[]): number;
  /** Anything from `low` up to `high`. */
  between(key: string, low: number, high: number): number;
  /** Which of several that are due at the same moment comes first. Without it the one that was planned first. */
  readonly order?: (count: number) => number;
}
