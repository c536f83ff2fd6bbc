// What of an instance is saved, and when.

import type { FaultKind } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Instance } from "../instances/instance.ts";
import type { Run } from "../run/run.ts";

const crashing: ReadonlySet<FaultKind> = new Set(["orchestratorCrash", "stateStoreFail", "staleRead", "versionSkew"]);

/** Older versions are kept for reads that are too old. */
const keptVersions = 20;

/** Without a store of its own and without faults that touch it, a scenario need not save anything. */
export function hasStore({ store, faults }: Scenario): boolean {
  return store !== undefined || (faults ?? []).some(({ kind, disabled }) => !disabled && crashing.has(kind));
}

export function isSavedNow({ scenario }: Run, instance: Instance): boolean {
  const persist = scenario.store?.persist ?? { kind: "everyTransition" };
  switch (persist.kind) {
    case "everyTransition":
      return true;
    case "every":
      instance.transitionsSinceSave++;
      if (instance.transitionsSinceSave < persist.transitions) return false;
      instance.transitionsSinceSave = 0;
      return true;
    case "never":
      return false;
    default:
      return persist satisfies never;
  }
}

export function save(run: Run, instance: Instance, cause: number): void {
  const version = (instance.saved.at(-1)?.version ?? 0) + 1;
  instance.saved.push({
    version,
    snapshot: instance.snapshot,
    timers: [...instance.timers.values()],
    calls: [...instance.calls.values()].filter(({ isConsumed }) => !isConsumed),
    visits: new Map(instance.visits),
  });
  if (instance.saved.length > keptVersions) instance.saved.shift();
  run.record(instance.number, cause, { kind: "saved", version });
}
