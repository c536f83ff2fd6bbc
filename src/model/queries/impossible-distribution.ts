import { formatDuration } from "#base/duration.ts";
import type { Distribution } from "../schema/distribution.ts";

/** Why nothing can be drawn from the numbers that describe it. */
export function impossibleReason(distribution: Distribution): string | undefined {
  if (distribution.kind === "uniform" && distribution.minMs > distribution.maxMs)
    return `its smallest value (${formatDuration(distribution.minMs)}) is more than its largest (${formatDuration(distribution.maxMs)})`;
  if (distribution.kind === "logNormal" && distribution.p99Ms < distribution.medianMs)
    return `its 99th percentile (${formatDuration(distribution.p99Ms)}) is less than its median (${formatDuration(distribution.medianMs)})`;
  return undefined;
}
