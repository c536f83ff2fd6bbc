// What a record changes. The state is changed in place; whoever keeps one keeps a copy.

import type { RecordOf, TraceRecord } from "../trace/record.ts";
import { applyCallRecord } from "./apply-call-record.ts";
import { applyEffect } from "./apply-effect.ts";
import { applyMachineRecord } from "./apply-machine-record.ts";
import type { RunState } from "./run-state.ts";

export function applyRecord(state: RunState, record: TraceRecord): void {
  switch (record.kind) {
    case "breaker":
      state.breakers.set(record.breaker, record.state);
      return;
    case "effect":
      applyEffect(state, record);
      return;
    case "published":
    case "delivered":
      state.channels.set(record.channel, record.depth);
      return;
    case "dropped":
      if (record.why === "expired") takeOne(state, record);
      return;
    default:
      applyMachineRecord(state, record);
      applyCallRecord(state, record);
  }
}

function takeOne({ channels }: RunState, { channel }: RecordOf<"dropped">): void {
  channels.set(channel, Math.max(0, (channels.get(channel) ?? 0) - 1));
}
