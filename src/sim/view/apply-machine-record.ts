import type { RecordOf, TraceRecord } from "../trace/record.ts";
import type { InstanceState, RunState } from "./run-state.ts";

export function applyMachineRecord(state: RunState, record: TraceRecord): void {
  const { instances, timers } = state;
  switch (record.kind) {
    case "started":
      instances.set(record.instance, newInstance(record));
      return;
    case "event":
      change(state, record.instance, { lastEvent: record.event, status: "running" });
      return;
    case "step":
      applyStep(state, record);
      return;
    case "ended":
      change(state, record.instance, { status: record.status, output: record.output, error: record.error });
      return;
    case "paused":
      change(state, record.instance, { status: "paused" });
      return;
    case "crashed":
      takeDown(state, rootOf(state, record.instance));
      return;
    case "restarted": {
      const before = instances.get(record.instance)?.context ?? {};
      const { active, context, seq } = record;
      change(state, record.instance, {
        status: "running",
        active,
        context,
        previousContext: before,
        contextSeq: seq,
      });
      return;
    }
    case "timerSet": {
      const { instance, timer, event, dueUs } = record;
      timers.set(`${instance} ${timer}`, { instance, timer, event, dueUs });
      return;
    }
    case "timerCancelled":
    case "timerFired":
      timers.delete(`${record.instance} ${record.timer}`);
      return;
  }
}

function newInstance({ instance, machine, parent }: RecordOf<"started">): InstanceState {
  return {
    number: instance,
    machine,
    parent,
    status: "running",
    active: [],
    context: {},
    previousContext: {},
    contextSeq: -1,
    output: undefined,
    error: undefined,
    lastEvent: undefined,
  };
}

function change({ instances }: RunState, number: number, changes: Partial<InstanceState>): void {
  const instance = instances.get(number);
  if (instance) instances.set(number, { ...instance, ...changes });
}

function applyStep(state: RunState, { instance: number, exited, entered, context, seq }: RecordOf<"step">): void {
  const instance = state.instances.get(number);
  if (!instance) return;
  const active = exited.length + entered.length === 0 ? instance.active : moved(instance.active, exited, entered);
  const known = context === undefined ? {} : { context, previousContext: instance.context, contextSeq: seq };
  state.instances.set(number, { ...instance, active, ...known });
}

function moved(active: readonly string[], exited: readonly string[], entered: readonly string[]): readonly string[] {
  const kept = active.filter((state) => !exited.includes(state) && !entered.includes(state));
  return [...kept, ...entered];
}

function rootOf({ instances }: RunState, number: number): number {
  let root = number;
  for (let parent = instances.get(root)?.parent; parent !== undefined; parent = instances.get(root)?.parent)
    root = parent;
  return root;
}

/** Whatever one instance invoked goes down with it: its timers stop, and nobody waits for its calls. */
function takeDown(state: RunState, root: number): void {
  for (const { number, status } of state.instances.values()) {
    if (rootOf(state, number) !== root || (status !== "running" && status !== "paused")) continue;
    change(state, number, { status: "down" });
  }
  for (const [key, { instance }] of state.timers) if (rootOf(state, instance) === root) state.timers.delete(key);
  for (const [key, { instance }] of state.calls) if (rootOf(state, instance) === root) state.calls.delete(key);
}
