// The ledger, one line for each effect on the world.

import type { RecordOf } from "../trace/record.ts";
import type { LedgerLine, RunState } from "./run-state.ts";

export function applyEffect({ ledger }: RunState, record: RecordOf<"effect">): void {
  const { entry, service, instance, call, key, seq, undoes, change } = record;
  if (change === "committed" || change === "doubled") {
    const isDoubled = change === "doubled";
    const line = { entry, service, instance, call, key, seq, undoes, isDoubled, isUnknown: false, repeats: 0 };
    ledger.set(entry, { ...line, undoing: "none" });
    return;
  }
  const line = ledger.get(entry);
  if (line) ledger.set(entry, { ...line, ...changed(line, change) });
}

function changed(
  { repeats }: LedgerLine,
  change: Exclude<RecordOf<"effect">["change"], "committed" | "doubled">,
): Partial<LedgerLine> {
  switch (change) {
    case "deduplicated":
      return { repeats: repeats + 1 };
    case "unknown":
      return { isUnknown: true };
    case "known":
      return { isUnknown: false };
    case "compensated":
      return { undoing: "compensated" };
    case "compensationFailed":
      return { undoing: "failed" };
    case "nothingToUndo":
      return {};
    default:
      return change satisfies never;
  }
}
