// Answers by chance: the same seed and key give the same answer for ever.

import type { Oracle } from "./oracle.port.ts";
import { quantileUs } from "./quantile.ts";
import { uniform } from "./uniform.ts";

export function createSeededOracle(seed: number): Oracle {
  return {
    durationUs(key, distribution) {
      if (distribution.kind === "constant") return quantileUs(distribution, 0);
      return quantileUs(distribution, uniform(seed, key));
    },
    happens(key, probability) {
      if (probability <= 0) return false;
      return probability >= 1 || uniform(seed, key) < probability;
    },
    choose(key, weights) {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let left = uniform(seed, key) * total;
      for (let position = 0; position < weights.length - 1; position++) {
        left -= weights[position] ?? 0;
        if (left < 0) return position;
      }
      return weights.length - 1;
    },
    between: (key, low, high) => low + (high - low) * uniform(seed, key),
  };
}
