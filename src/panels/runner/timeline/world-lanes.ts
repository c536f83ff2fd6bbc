// What happens around the machine: saves, crashes and restarts in the store, effects in the ledger, and faults that strike.

import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { faultNames } from "#sim/faults/fault-names.data.ts";
import type { TraceRecord } from "#sim/trace/record.ts";
import { targetName } from "#stores/run/fault-words.ts";
import { referenceOfTarget } from "#stores/run/reference-of-target.ts";
import { words } from "#words/runner/timeline.ts";
import type { LaneBuilder, LaneReader, Tone } from "./lane.ts";

const store = { key: "store", kind: "store", label: words.store, about: undefined } as const;
const ledger = { key: "ledger", kind: "effect", label: words.ledger, about: undefined } as const;

const bad: ReadonlySet<string> = new Set(["doubled", "unknown", "compensationFailed"]);

export function worldLanes(project: Project, faults: readonly Fault[], lanes: LaneBuilder): LaneReader {
  const down = new Map<number, TraceRecord>();

  function endDown(instance: number, toUs: number): void {
    const since = down.get(instance);
    if (!since) return;
    down.delete(instance);
    lanes.add(store, { fromUs: since.t, toUs, tone: "fault", seq: since.seq, label: words.crashed });
  }

  return {
    read(record) {
      const { t, seq, instance } = record;
      const moment = (lane: Parameters<LaneBuilder["add"]>[0], tone: Tone, label: string) =>
        lanes.add(lane, { fromUs: t, toUs: t, tone, seq, label });
      switch (record.kind) {
        case "saved":
          moment(store, "store", words.saved(record.version));
          break;
        case "crashed":
          down.set(instance, record);
          break;
        case "restarted":
          endDown(instance, t);
          moment(store, "active", record.version === 0 ? words.startedAnew : words.goesOn(record.version));
          break;
        case "paused":
          lanes.add(store, { fromUs: t, toUs: record.untilUs, tone: "fault", seq, label: words.standsStill });
          break;
        case "effect":
          moment(
            ledger,
            bad.has(record.change) ? "fault" : "effect",
            `${project.services[record.service]?.name ?? record.service}: ${words.effects[record.change]}`,
          );
          break;
        case "fault": {
          const armed = faults[record.fault];
          const name = faultNames[record.strikes];
          const lane = {
            key: `fault ${record.fault}`,
            kind: "fault",
            label: name,
            about: armed && referenceOfTarget(armed.target),
          } as const;
          moment(lane, "fault", armed ? `${name}: ${targetName(project, armed.target)}` : name);
          break;
        }
        default:
          break;
      }
    },
    finish(endUs) {
      for (const instance of [...down.keys()]) endDown(instance, endUs);
    },
  };
}
