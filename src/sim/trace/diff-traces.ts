// What became different from one run to another: the first record that is not the same, where the instances end, and
// what the ledger says.

import type { Id } from "#model/schema/common.ts";
import type { LedgerStatus } from "#model/schema/scenario.ts";
import { endOf } from "../view/end-of.ts";
import { statusOf } from "../view/ledger-status.ts";
import type { InstanceState, RunState } from "../view/run-state.ts";
import type { TraceRecord } from "./record.ts";
import { isSameValue } from "./same-value.ts";
import type { Trace } from "./trace.ts";

export interface EndDifference {
  readonly instance: number;
  /** Absent where there is no such instance. */
  readonly before: InstanceState | undefined;
  readonly after: InstanceState | undefined;
}

export interface LedgerDifference {
  readonly service: Id;
  readonly status: LedgerStatus;
  readonly before: number;
  readonly after: number;
}

export interface TraceDifference {
  /** The seq from which on they are not the same; absent if they are. */
  readonly firstSeq: number | undefined;
  readonly ends: readonly EndDifference[];
  readonly ledger: readonly LedgerDifference[];
  readonly tookUs: { readonly before: number; readonly after: number };
}

export function diffTraces(before: Trace, after: Trace): TraceDifference {
  const [left, right] = [endOf(before), endOf(after)];
  return {
    firstSeq: firstDifference(before.records, after.records),
    ends: endDifferences(left, right),
    ledger: ledgerDifferences(left, right),
    tookUs: { before: before.endUs, after: after.endUs },
  };
}

function firstDifference(left: readonly TraceRecord[], right: readonly TraceRecord[]): number | undefined {
  const shorter = Math.min(left.length, right.length);
  for (let seq = 0; seq < shorter; seq++) if (!isSameValue(left[seq], right[seq])) return seq;
  return left.length === right.length ? undefined : shorter;
}

function endDifferences(left: RunState, right: RunState): EndDifference[] {
  const numbers = new Set([...left.instances.keys(), ...right.instances.keys()]);
  return [...numbers]
    .map((instance) => ({ instance, before: left.instances.get(instance), after: right.instances.get(instance) }))
    .filter(({ before, after }) => !isSameValue(resultOf(before), resultOf(after)));
}

function resultOf(instance: InstanceState | undefined): unknown {
  return instance && [instance.machine, instance.status, [...instance.active].sort(), instance.output, instance.error];
}

function ledgerDifferences(left: RunState, right: RunState): LedgerDifference[] {
  const [before, after] = [countLedger(left), countLedger(right)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key) => {
      const [service = "", status = "committed"] = key.split(" ") as [Id, LedgerStatus];
      return { service, status, before: before.get(key) ?? 0, after: after.get(key) ?? 0 };
    })
    .filter((difference) => difference.before !== difference.after);
}

function countLedger({ ledger, instances }: RunState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of ledger.values()) {
    const key = `${line.service} ${statusOf(line, instances.get(line.instance))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
