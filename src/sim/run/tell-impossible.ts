import { impossibleReason } from "#model/queries/impossible-distribution.ts";
import type { Distribution } from "#model/schema/distribution.ts";
import type { Run } from "./run.ts";

/** The run goes on with what comes out, and says so. */
export function tellImpossible(run: Run, whose: string, distributions: readonly (Distribution | undefined)[]): void {
  for (const distribution of distributions) {
    const reason = distribution && impossibleReason(distribution);
    if (reason === undefined) continue;
    const message = `A latency of ${whose} is impossible: ${reason}. What is drawn from it means nothing; exchange the two.`;
    run.record(-1, -1, { kind: "problem", message });
  }
}
