// A trace as lanes, the way tracing tools draw it: when each state was active, each call's attempts and the waiting
// between them, what went through the channels, and where a fault struck.

import { invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { faultNames } from "#sim/faults/fault-names.data.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Trace } from "#sim/trace/trace.ts";

export type Tone = "active" | "call" | "ok" | "fault" | "waiting" | "message" | "effect";

export interface Bar {
  readonly fromUs: number;
  readonly toUs: number;
  readonly tone: Tone;
  /** The record to go to. */
  readonly seq: number;
  readonly label: string;
}

interface LaneSubject {
  readonly table: "states" | "invocations" | "channels";
  readonly id: string;
}

export interface Lane {
  readonly key: string;
  readonly kind: "state" | "call" | "channel" | "fault" | "effect";
  readonly label: string;
  /** What of the document it shows. */
  readonly about: LaneSubject | undefined;
  /** Moments are bars without a length. */
  readonly bars: readonly Bar[];
}

/** More lanes than this can't be told apart; the log has all. */
const mostLanes = 80;

interface OpenBar {
  readonly fromUs: number;
  readonly seq: number;
}

export function lanesOf(project: Project, { records, endUs }: Trace): Lane[] {
  const builder = laneBuilder();
  const openStates = new Map<string, OpenBar>();
  const openAttempts = new Map<string, OpenBar & { readonly lane: string }>();
  const laneOfCall = new Map<number, string>();
  const stateLane = (instance: number, state: string) => {
    const name = project.states[state]?.name ?? state;
    return builder.lane(`state ${instance} ${state}`, "state", instance > 0 ? `${name} (${instance + 1})` : name, {
      table: "states",
      id: state,
    });
  };
  const isLeaf = (state: string) => project.states[state]?.kind === "atomic" || project.states[state]?.kind === "final";
  const leave = (instance: number, state: string, { t }: TraceRecord) => {
    const key = `${instance} ${state}`;
    const open = openStates.get(key);
    if (!open) return;
    openStates.delete(key);
    builder.add(stateLane(instance, state), {
      ...open,
      toUs: t,
      tone: "active",
      label: project.states[state]?.name ?? state,
    });
  };
  const endAttempt = (call: number, attempt: number, { t }: TraceRecord, tone: Tone, label: string) => {
    const key = `${call} ${attempt}`;
    const open = openAttempts.get(key);
    if (!open) return;
    openAttempts.delete(key);
    builder.add(open.lane, { fromUs: open.fromUs, seq: open.seq, toUs: t, tone, label });
  };

  for (const record of records) {
    const { t, seq, instance } = record;
    const moment = (lane: string, tone: Tone, label: string) =>
      builder.add(lane, { fromUs: t, toUs: t, tone, seq, label });
    switch (record.kind) {
      case "step":
        for (const state of record.exited) leave(instance, state, record);
        for (const state of record.entered)
          if (isLeaf(state)) openStates.set(`${instance} ${state}`, { fromUs: t, seq });
        break;
      case "restarted":
        for (const state of record.active)
          if (isLeaf(state)) openStates.set(`${instance} ${state}`, { fromUs: t, seq });
        break;
      case "crashed":
        for (const key of [...openStates.keys()])
          if (key.startsWith(`${instance} `)) leave(instance, key.slice(key.indexOf(" ") + 1), record);
        moment(builder.lane("faults", "fault", "Faults"), "fault", "crashed");
        break;
      case "invoked":
        laneOfCall.set(
          record.call,
          builder.lane(`call ${record.invocation}`, "call", invocationName(project, record.invocation), {
            table: "invocations",
            id: record.invocation,
          }),
        );
        break;
      case "attempt": {
        const lane = laneOfCall.get(record.call);
        if (lane !== undefined) openAttempts.set(`${record.call} ${record.attempt}`, { fromUs: t, seq, lane });
        break;
      }
      case "attemptEnded":
        endAttempt(
          record.call,
          record.attempt,
          record,
          record.how === "ok" ? "ok" : record.how === "error" ? "fault" : "waiting",
          record.code ?? record.how,
        );
        break;
      case "lost": {
        const lane = laneOfCall.get(record.call);
        if (lane !== undefined) moment(lane, "fault", `${record.what} lost`);
        break;
      }
      case "lateReply": {
        const lane = laneOfCall.get(record.call);
        if (lane !== undefined) moment(lane, "waiting", "late reply");
        break;
      }
      case "backoff": {
        const lane = laneOfCall.get(record.call);
        if (lane !== undefined)
          builder.add(lane, {
            fromUs: t,
            toUs: t + record.us,
            tone: "waiting",
            seq,
            label: "waits before it tries again",
          });
        break;
      }
      case "fault":
        moment(builder.lane("faults", "fault", "Faults"), "fault", faultNames[record.strikes]);
        break;
      case "effect":
        moment(
          builder.lane("ledger", "effect", "Ledger"),
          record.change === "committed" || record.change === "deduplicated" || record.change === "known"
            ? "effect"
            : "fault",
          record.change,
        );
        break;
      case "published":
      case "delivered":
      case "deadLettered":
      case "dropped":
        moment(
          builder.lane(
            `channel ${record.channel}`,
            "channel",
            project.channels[record.channel]?.name ?? record.channel,
            { table: "channels", id: record.channel },
          ),
          record.kind === "published" || record.kind === "delivered" ? "message" : "fault",
          record.kind,
        );
        break;
      default:
        break;
    }
  }
  for (const [key, open] of openStates) {
    const [instance = "0", state = ""] = key.split(" ");
    builder.add(stateLane(Number(instance), state), {
      ...open,
      toUs: endUs,
      tone: "active",
      label: project.states[state]?.name ?? state,
    });
  }
  for (const { lane, fromUs, seq } of openAttempts.values())
    builder.add(lane, { fromUs, toUs: endUs, tone: "call", seq, label: "no answer yet" });
  return builder.lanes();
}

const order: readonly Lane["kind"][] = ["state", "call", "channel", "effect", "fault"];

function laneBuilder() {
  const lanes = new Map<string, Omit<Lane, "bars"> & { readonly bars: Bar[] }>();
  return {
    lane(key: string, kind: Lane["kind"], label: string, about?: LaneSubject): string {
      if (!lanes.has(key)) lanes.set(key, { key, kind, label, about, bars: [] });
      return key;
    },
    add(key: string, bar: Bar): void {
      lanes.get(key)?.bars.push(bar);
    },
    lanes: (): Lane[] =>
      [...lanes.values()]
        .sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind))
        .slice(0, mostLanes),
  };
}
