// What a line of the ledger comes to, in one word, and whether it is as it should be.

import type { LedgerStatus } from "#model/schema/scenario.ts";
import type { InstanceState, LedgerLine, RunState } from "./run-state.ts";

export function statusOf(line: LedgerLine, instance: InstanceState | undefined): LedgerStatus {
  if (line.undoing === "compensated") return "compensated";
  if (line.undoing === "failed") return "compensationFailed";
  if (line.isDoubled) return "doubled";
  if (line.isUnknown) return "unknown";
  return instance?.status === "error" && line.undoes === undefined ? "leftBehind" : "committed";
}

export function isClean(status: LedgerStatus): boolean {
  return status === "committed" || status === "compensated";
}

/** The lines that are not as they should be. */
export function uncleanLines({ ledger, instances }: RunState): readonly { line: LedgerLine; status: LedgerStatus }[] {
  return [...ledger.values()]
    .map((line) => ({ line, status: statusOf(line, instances.get(line.instance)) }))
    .filter(({ status }) => !isClean(status));
}
