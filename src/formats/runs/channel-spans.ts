import type { RecordOf, TraceRecord } from "#sim/trace/record.ts";
import type { SpanWorld } from "./span-world.ts";

/** Whether the record begins or ends a message's life in a channel, or one delivery of it. */
export function addChannelRecord(world: SpanWorld, record: TraceRecord): boolean {
  const { builder, names } = world;
  switch (record.kind) {
    case "published":
      publish(world, record);
      return true;
    case "delivered": {
      const message = builder.latest(messageKey(record));
      builder.open(deliveryKey(record), record, {
        name: `${names.named("channels", record.channel)}: delivery ${record.delivery}`,
        kind: "consumer",
        place: { kind: "channel", name: names.named("channels", record.channel) },
        parent: message,
        links: message ? [{ to: message, why: "delivery" }] : [],
        facts: { "messaging.operation.type": "process", "faultline.consumer": record.consumer },
      });
      return true;
    }
    case "acknowledged":
      builder.close(deliveryKey(record), record, "ok");
      builder.close(messageKey(record), record, "ok");
      return true;
    case "redelivery":
      builder.close(deliveryKey(record), record, "error", record.why);
      return true;
    case "deadLettered":
      builder.close(messageKey(record), record, "error", "dead letter");
      return true;
    case "dropped":
      builder.close(messageKey(record), record, record.why === "duplicate" ? "unset" : "error", record.why);
      return true;
    default:
      return false;
  }
}

function publish({ builder, names }: SpanWorld, record: RecordOf<"published">): void {
  const channel = names.named("channels", record.channel);
  builder.open(messageKey(record), record, {
    name: `${channel}: ${record.event.type}`,
    kind: "producer",
    place: { kind: "channel", name: channel },
    parent: builder.ofRecord(record.cause),
    facts: {
      "messaging.system": "faultline",
      "messaging.destination.name": channel,
      "messaging.message.id": String(record.message),
      "messaging.operation.type": "publish",
      "faultline.partition": record.partition,
    },
  });
}

function messageKey({ channel, message }: { readonly channel: string; readonly message: number }): string {
  return `message ${channel} ${message}`;
}

function deliveryKey({ channel, message, consumer }: RecordOf<"delivered" | "acknowledged" | "redelivery">): string {
  return `delivery ${channel} ${message} ${consumer}`;
}
