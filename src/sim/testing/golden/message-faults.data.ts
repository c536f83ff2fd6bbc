import type { Channel } from "#model/schema/channel.ts";
import type { Fault } from "#model/schema/fault.ts";
import { mailing, placing } from "../mailing.ts";
import type { GoldenCase, GoldenCases } from "./golden-case.ts";

function strike(kind: Fault["kind"], parameters: Fault["parameters"] = {}): Fault {
  return { kind, target: { kind: "channel", channel: "orders" }, trigger: { kind: "nth", n: 1 }, parameters };
}

const two = { a: 0, b: 10 };

function struck(fault: Fault, channel: Partial<Channel> = {}): GoldenCase {
  return { project: mailing(channel), scenario: placing(two, { faults: [fault] }) };
}

export const messageFaultCases: GoldenCases = {
  "fault-message-doubled": struck(strike("duplicateDelivery", { copies: 1, spacingMs: 5 })),
  "fault-message-doubled-but-known": struck(strike("duplicateDelivery"), { dedupWindowMs: 60_000 }),
  "fault-reorder": struck(strike("reorder", { windowMs: 40 }), { key: "'one'" }),
  "fault-message-late": struck(strike("delayDelivery", { ms: 100 })),
  "fault-drop-message": struck(strike("dropEvent")),
  "fault-corrupt-message": struck(strike("corruptPayload", { field: "orderId", damage: "wrongType" })),
  "fault-message-partition": struck(strike("partition", { durationMs: 5 })),
  "fault-consumer-kill": struck(strike("consumerKill", { redeliverMs: 500 })),
  "fault-consumer-kill-after-work": struck(strike("consumerKill", { when: "after", redeliverMs: 500 })),
  "fault-poison-message": struck(strike("poisonMessage"), { maxDeliveries: 3, deadLetter: "parked" }),
  "fault-channel-full": struck(strike("queueFull", { capacity: 0 })),
  "fault-channel-full-and-waits": {
    project: mailing({ capacity: 5, overflow: "block" }),
    scenario: placing({ a: 0 }, { faults: [{ ...strike("queueFull"), trigger: { kind: "range", from: 1, to: 2 } }] }),
  },
  "fault-drop-event": {
    project: mailing(),
    scenario: placing(two, {
      faults: [{ ...strike("dropEvent"), target: { kind: "event", event: "place" } }],
    }),
  },
  "fault-event-doubled": {
    project: mailing(),
    scenario: placing(two, {
      faults: [{ ...strike("duplicateDelivery", { spacingMs: 3 }), target: { kind: "event", event: "place" } }],
    }),
  },
};
