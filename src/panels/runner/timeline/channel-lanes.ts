// What goes through each channel: every message from when it came until it was handed on, and what became of it.

import type { Project } from "#model/schema/project.ts";
import type { RecordOf, TraceRecord } from "#sim/trace/record.ts";
import { words } from "#words/runner/timeline.ts";
import type { LaneBuilder, LaneReader, Tone } from "./lane.ts";

export function channelLanes(project: Project, lanes: LaneBuilder): LaneReader {
  const waiting = new Map<number, RecordOf<"published">>();

  function lane(channel: string) {
    return {
      key: `channel ${channel}`,
      kind: "channel",
      label: project.channels[channel]?.name ?? channel,
      about: { table: "channels", id: channel },
    } as const;
  }

  function moment(channel: string, { t, seq }: TraceRecord, tone: Tone, label: string): void {
    lanes.add(lane(channel), { fromUs: t, toUs: t, tone, seq, label });
  }

  function endWait(message: number, toUs: number): void {
    const since = waiting.get(message);
    if (!since) return;
    waiting.delete(message);
    if (toUs > since.t)
      lanes.add(lane(since.channel), {
        fromUs: since.t,
        toUs,
        tone: "backoff",
        seq: since.seq,
        label: words.waits(since.event.type),
      });
  }

  return {
    read(record) {
      switch (record.kind) {
        case "published":
          waiting.set(record.message, record);
          moment(record.channel, record, "message", words.published(record.event.type));
          break;
        case "delivered":
          endWait(record.message, record.t);
          moment(record.channel, record, "message", words.delivered(record.delivery));
          break;
        case "redelivery":
          moment(record.channel, record, "gaveUp", words.redelivery);
          break;
        case "deadLettered":
          endWait(record.message, record.t);
          moment(record.channel, record, "fault", words.deadLettered);
          break;
        case "dropped":
          endWait(record.message, record.t);
          moment(record.channel, record, "fault", words.dropped(record.why));
          break;
        case "blocked":
          moment(record.channel, record, "gaveUp", words.blocked);
          break;
        default:
          break;
      }
    },
    finish(endUs) {
      for (const message of [...waiting.keys()]) endWait(message, endUs);
    },
  };
}
