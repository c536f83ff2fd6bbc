// Every effect on the world outside, as the world has it: what was done, what was done twice, what the caller does not
// know of, what was undone. Most bugs of workflows are a wrong ledger.

import type { Id } from "#model/schema/common.ts";
import type { Call } from "../calls/call.ts";
import type { EffectChange, RecordBody } from "../trace/record.ts";

export interface LedgerEntry {
  readonly number: number;
  readonly service: Id;
  readonly call: Call;
  readonly key: string | undefined;
  /** Whether it undoes another. */
  readonly undoes: LedgerEntry | undefined;
  isUnknown: boolean;
  isUndone: boolean;
}

export interface Ledger {
  /** The effect took place. */
  commit(service: Id, call: Call, key: string | undefined, cause: number): void;
  /** `by` is the call that brought it about. */
  note(entry: LedgerEntry, by: Call, change: EffectChange, cause: number): void;
  /** The caller got its answer, and so knows of every earlier try at the same work; or it may never get it. */
  learn(call: Call, isKnown: boolean, cause: number): void;
  entriesOf(call: Call): readonly LedgerEntry[];
  /** What the service has done under a key. */
  entriesUnder(service: Id, key: string): readonly LedgerEntry[];
}

type AddRecord = (instance: number, cause: number, body: RecordBody) => number;

export function createLedger(record: AddRecord): Ledger {
  const byIdentity = new Map<string, LedgerEntry[]>();
  const byCall = new Map<Call, LedgerEntry[]>();
  const byWork = new Map<string, LedgerEntry[]>();
  let count = 0;

  function note(entry: LedgerEntry, call: Call, change: EffectChange, cause: number): void {
    const { number, service, key, undoes } = entry;
    const body = {
      kind: "effect",
      entry: number,
      service,
      call: call.number,
      change,
      key,
      undoes: undoes?.number,
    } as const;
    record(call.instance, cause, body);
  }

  function setUnknown(entry: LedgerEntry, isUnknown: boolean, cause: number): void {
    entry.isUnknown = isUnknown;
    note(entry, entry.call, isUnknown ? "unknown" : "known", cause);
  }

  function undo({ undoes }: Call): LedgerEntry | undefined {
    return undoes && (byCall.get(undoes) ?? []).find(({ isUndone }) => !isUndone);
  }

  return {
    commit(service, call, key, cause) {
      const undoes = undo(call);
      if (call.undoes && (byCall.get(call.undoes) ?? []).length === 0) {
        const nothing = {
          kind: "effect",
          entry: -1,
          service,
          call: call.number,
          change: "nothingToUndo",
          key,
          undoes: undefined,
        } as const;
        record(call.instance, cause, nothing);
        return;
      }
      const entry: LedgerEntry = { number: count++, service, call, key, undoes, isUnknown: false, isUndone: false };
      const identity = `${service} ${key ?? call.work}`;
      const before = byIdentity.get(identity) ?? [];
      byIdentity.set(identity, [...before, entry]);
      byCall.set(call, [...(byCall.get(call) ?? []), entry]);
      byWork.set(call.work, [...(byWork.get(call.work) ?? []), entry]);
      const isDoubled = call.undoes ? undoes === undefined : before.some(({ isUndone }) => !isUndone);
      note(entry, call, isDoubled ? "doubled" : "committed", cause);
      if (call.state !== "running" && call.state !== "succeeded") setUnknown(entry, true, cause);
      if (!undoes) return;
      undoes.isUndone = true;
      note(undoes, call, "compensated", cause);
    },
    note,
    learn(call, isKnown, cause) {
      const entries = isKnown ? byWork.get(call.work) : byCall.get(call);
      for (const entry of entries ?? []) if (entry.isUnknown === isKnown) setUnknown(entry, !isKnown, cause);
    },
    entriesOf: (call) => byCall.get(call) ?? [],
    entriesUnder: (service, key) => byIdentity.get(`${service} ${key}`) ?? [],
  };
}
