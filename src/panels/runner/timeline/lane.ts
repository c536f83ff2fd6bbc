// What a timeline is made of: lanes with bars. A moment is a bar without a length.

import type { TraceRecord } from "#sim/trace/record.ts";
import type { Reference } from "#stores/reference.ts";

export type Tone =
  | "active"
  | "call"
  | "ok"
  | "fault"
  /** The caller does not wait any more. */
  | "gaveUp"
  | "backoff"
  | "message"
  | "effect"
  | "store";

export interface Bar {
  readonly fromUs: number;
  readonly toUs: number;
  readonly tone: Tone;
  /** The record to go to. */
  readonly seq: number;
  readonly label: string;
  /** Written into the bar where there is room. */
  readonly sign?: string;
}

export type LaneKind = "state" | "call" | "channel" | "store" | "effect" | "fault";

export interface Lane {
  readonly key: string;
  readonly kind: LaneKind;
  readonly label: string;
  /** What of the document it shows. */
  readonly about: Reference | undefined;
  readonly bars: readonly Bar[];
}

/** Adds bars to lanes, which are made when they are first wanted. */
export interface LaneBuilder {
  /** Puts it into its place before it has a bar. */
  open(lane: Omit<Lane, "bars">): void;
  add(lane: Omit<Lane, "bars">, bar: Bar): void;
  lanes(): Lane[];
}

const order: readonly LaneKind[] = ["state", "call", "channel", "store", "effect", "fault"];
/** More of a kind can't be told apart; the log has all. */
const mostOfAKind = 40;

export function createLanes(): LaneBuilder {
  const lanes = new Map<string, Omit<Lane, "bars"> & { readonly bars: Bar[] }>();
  const known = (lane: Omit<Lane, "bars">) => {
    const one = lanes.get(lane.key) ?? { ...lane, bars: [] };
    lanes.set(lane.key, one);
    return one;
  };
  return {
    open: known,
    add: (lane, bar) => known(lane).bars.push(bar),
    lanes: () =>
      order.flatMap((kind) => [...lanes.values()].filter((lane) => lane.kind === kind).slice(0, mostOfAKind)),
  };
}

/** Reads a run record by record, and says in the end what is still open. */
export interface LaneReader {
  read(record: TraceRecord): void;
  finish(endUs: number): void;
}
