// When each state was active. Few instances have lanes of their own; of many, each state has one lane for all.

import type { Project } from "#model/schema/project.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import type { Trace } from "#sim/trace/trace.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import { words } from "#words/runner/timeline.ts";
import type { LaneBuilder, LaneReader } from "./lane.ts";

interface Open {
  readonly instance: number;
  readonly state: string;
  readonly fromUs: number;
  readonly seq: number;
}

/** With more, a lane for each would leave no room for anything else. */
const mostApart = 6;

export function stateLanes(project: Project, trace: Trace, lanes: LaneBuilder): LaneReader {
  const names = namesIn(project, trace);
  const open = new Map<string, Open>();
  const isApart = trace.records.filter(({ kind }) => kind === "started").length <= mostApart;

  function laneOf({ instance, state }: Open) {
    const name = project.states[state]?.name ?? state;
    return {
      key: isApart ? `state ${instance} ${state}` : `state ${state}`,
      kind: "state",
      label: isApart && instance > 0 ? words.stateOf(name, names.instance(instance)) : name,
      about: { table: "states", id: state },
    } as const;
  }

  function enter(instance: number, states: readonly string[], { t, seq }: TraceRecord): void {
    for (const state of states) {
      const kind = project.states[state]?.kind;
      if (kind === "atomic" || kind === "final") open.set(`${instance} ${state}`, { instance, state, fromUs: t, seq });
    }
  }

  function close(key: string, toUs: number): void {
    const bar = open.get(key);
    if (!bar) return;
    open.delete(key);
    const { instance, state, fromUs, seq } = bar;
    const name = project.states[state]?.name ?? state;
    const label = instance > 0 ? words.stateOf(name, names.instance(instance)) : name;
    lanes.add(laneOf(bar), { fromUs, toUs, seq, tone: "active", label });
  }

  function closeAll(toUs: number, instance?: number): void {
    for (const [key, one] of open) if (instance === undefined || one.instance === instance) close(key, toUs);
  }

  return {
    read(record) {
      switch (record.kind) {
        case "step":
          for (const state of record.exited) close(`${record.instance} ${state}`, record.t);
          enter(record.instance, record.entered, record);
          break;
        case "restarted":
          enter(record.instance, record.active, record);
          break;
        case "crashed":
        case "ended":
          closeAll(record.t, record.instance);
          break;
        default:
          break;
      }
    },
    finish: closeAll,
  };
}
