// Each invocation with its attempts, the waiting between them, and what went lost on the way.

import { invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { words } from "#words/runner/timeline.ts";
import type { Bar, Lane, LaneBuilder, LaneReader, Tone } from "./lane.ts";

type Subject = Omit<Lane, "bars">;

export function callLanes(project: Project, lanes: LaneBuilder): LaneReader {
  const laneOf = new Map<number, Subject>();
  const open = new Map<string, { readonly call: number; readonly attempt: number; readonly bar: Omit<Bar, "toUs"> }>();
  /** By call: waits that may end early, when nobody waits for the answer any more. */
  const backoffs = new Map<number, Bar>();

  function add(call: number, bar: Bar): void {
    const lane = laneOf.get(call);
    if (lane) lanes.add(lane, bar);
  }

  function end(call: number, attempt: number, toUs: number, tone: Tone, how: string): void {
    const key = `${call} ${attempt}`;
    const begun = open.get(key);
    if (!begun) return;
    open.delete(key);
    add(call, { ...begun.bar, toUs, tone, label: words.attempt(attempt, how) });
  }

  function endBackoff(call: number, atUs: number): void {
    const bar = backoffs.get(call);
    if (!bar) return;
    backoffs.delete(call);
    add(call, { ...bar, toUs: Math.min(bar.toUs, atUs) });
  }

  function moment(call: number, { t, seq }: TraceRecord, tone: Tone, label: string): void {
    add(call, { fromUs: t, toUs: t, tone, seq, label });
  }

  return {
    read(record) {
      const { t, seq } = record;
      switch (record.kind) {
        case "invoked": {
          const { invocation, call } = record;
          const lane = {
            key: `call ${invocation}`,
            kind: "call",
            label: invocationName(project, invocation),
            about: { table: "invocations", id: invocation },
          } as const;
          laneOf.set(call, lane);
          lanes.open(lane);
          break;
        }
        case "attempt": {
          const { call, attempt } = record;
          endBackoff(call, t);
          const bar = { fromUs: t, seq, tone: "call", label: "", sign: String(attempt) } as const;
          open.set(`${call} ${attempt}`, { call, attempt, bar });
          break;
        }
        case "attemptEnded":
          if (record.how === "ok") end(record.call, record.attempt, t, "ok", words.answered);
          else if (record.how === "error") end(record.call, record.attempt, t, "fault", record.code ?? words.error);
          else end(record.call, record.attempt, t, "gaveUp", words.gaveUp);
          break;
        case "backoff":
          backoffs.set(record.call, {
            fromUs: t,
            toUs: t + record.us,
            tone: "backoff",
            seq,
            label: words.backoff,
          });
          break;
        case "answered":
        case "abandoned":
          endBackoff(record.call, t);
          break;
        case "lost":
          moment(record.call, record, "fault", words.lost(record.what));
          break;
        case "lateReply":
          moment(record.call, record, "gaveUp", words.lateReply);
          break;
        default:
          break;
      }
    },
    finish(endUs) {
      for (const call of [...backoffs.keys()]) endBackoff(call, endUs);
      for (const { call, attempt } of [...open.values()]) end(call, attempt, endUs, "call", words.noAnswerYet);
    },
  };
}
