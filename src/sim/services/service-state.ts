// What a service remembers during a run.

import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import type { Job } from "./job.ts";

export interface ServiceState {
  readonly id: Id;
  readonly record: Service;
  busy: number;
  readonly working: Set<Job>;
  readonly waiting: Job[];
  /** Of the rate limit: which period it is, and how many came in it. */
  period: number;
  inPeriod: number;
  /** Since when each idle, warm server is idle; the one that was used last comes last. */
  readonly idleSince: number[];
  downUntilUs: number;
  /** What it answered to each key it has seen. */
  readonly seen: Map<string, { readonly t: number; readonly output: unknown }>;
}

export function newServiceState(id: Id, record: Service): ServiceState {
  return {
    id,
    record,
    busy: 0,
    working: new Set(),
    waiting: [],
    period: -1,
    inPeriod: 0,
    idleSince: [],
    downUntilUs: 0,
    seen: new Map(),
  };
}
