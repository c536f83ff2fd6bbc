import type { Id } from "#model/schema/common.ts";
import type { Engine, Snapshot } from "../engine/engine.port.ts";
import type { Instance, StartOptions } from "./instance.ts";

export function newInstance(
  number: number,
  machine: Id,
  engine: Engine,
  snapshot: Snapshot,
  { input, origin, work = origin, parent, onEnd, key }: StartOptions,
): Instance {
  return {
    number,
    machine,
    engine,
    input: input ?? {},
    origin,
    work,
    parent,
    onEnd,
    key,
    snapshot,
    status: "running",
    mailbox: [],
    holds: 0,
    isScheduled: false,
    timers: new Map(),
    labels: new Map(),
    calls: new Map(),
    visits: new Map(),
    children: new Set(),
    saved: [],
    transitionsSinceSave: 0,
    generation: 0,
  };
}
