import type { ChannelRecord } from "./channel-record.ts";
import type { TraceNames } from "./trace-names.ts";

export function describeChannelRecord(record: ChannelRecord, names: TraceNames): string {
  const message = `${names.named("channels", record.channel)}: message ${record.message + 1}`;
  switch (record.kind) {
    case "published":
      return `${message} ${record.event.type} comes in`;
    case "delivered": {
      const again = record.delivery > 1 ? `, delivery ${record.delivery}` : "";
      return `${message} goes to ${names.instance(record.to) || "a consumer that fails"}${again}`;
    }
    case "acknowledged":
      return `${message} is done with`;
    case "redelivery":
      return `${message} ${record.why === "failed" ? "failed" : "was not acknowledged in time"}`;
    case "deadLettered":
      return `${message} is set aside${record.to === undefined ? "" : ` in ${names.named("channels", record.to)}`}`;
    case "dropped":
      return `${message} is dropped: ${dropWords[record.why]}`;
    case "blocked":
      return `${message} waits for room`;
    default:
      return record satisfies never;
  }
}

const dropWords = {
  fault: "lost on the way",
  full: "the channel is full",
  expired: "nobody took it in time",
  duplicate: "the same was there before",
} as const;
