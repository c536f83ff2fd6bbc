// The record of one run. Everything shown of a run is worked out from it.

import type { Id } from "#model/schema/common.ts";
import type { TraceRecord } from "./record.ts";

export type TraceEnd =
  /** Nothing more will happen without an event from outside. */
  | { readonly kind: "quiet" }
  /** The time that was asked for is over. */
  | { readonly kind: "until" }
  | { readonly kind: "limit"; readonly message: string }
  /** It could not start. */
  | { readonly kind: "refused"; readonly message: string };

export interface Trace {
  readonly machine: Id;
  readonly seed: number;
  readonly records: readonly TraceRecord[];
  /** Where the clock stood, in microseconds. */
  readonly endUs: number;
  readonly end: TraceEnd;
}
