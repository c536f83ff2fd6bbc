import type { Distribution } from "../schema/distribution.ts";

/** Why nothing can be drawn from the numbers that describe it. */
export function impossibleReason(distribution: Distribution): string | undefined {
  if (distribution.kind === "uniform" && distribution.minMs > distribution.maxMs)
    return `its smallest value (${distribution.minMs} ms) is more than its largest (${distribution.maxMs} ms)`;
  if (distribution.kind === "logNormal" && distribution.p99Ms < distribution.medianMs)
    return `its 99th percentile (${distribution.p99Ms} ms) is less than its median (${distribution.medianMs} ms)`;
  return undefined;
}
