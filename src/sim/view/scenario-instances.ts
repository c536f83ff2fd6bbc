// Which of the instances of a run a scenario sends its events to. One that a fault starts beside another gets what the
// other gets; what a call or a message starts gets nothing from outside.

import type { FaultKind } from "#model/schema/fault.ts";
import type { Trace } from "../trace/trace.ts";

const starting: ReadonlySet<FaultKind> = new Set(["burst", "duplicateStart"]);

const known = new WeakMap<Trace, ReadonlyMap<number, number>>();

/** By the number of the instance: the place in the scenario that stands for it. */
export function scenarioInstances(trace: Trace): ReadonlyMap<number, number> {
  const before = known.get(trace);
  if (before) return before;
  const places = new Map<number, number>();
  for (const { kind, instance, cause } of trace.records) {
    if (kind !== "started") continue;
    const origin = trace.records[cause];
    if (cause < 0) places.set(instance, places.size);
    else if (origin?.kind === "fault" && starting.has(origin.strikes))
      places.set(instance, places.get(origin.instance) ?? origin.instance);
  }
  known.set(trace, places);
  return places;
}
