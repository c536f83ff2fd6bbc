// Where everything stands at one moment of a run. Entries are replaced and never changed, so that a copy of the tables is
// a copy of all.

import type { Id } from "#model/schema/common.ts";
import type { Context, MachineEvent } from "../engine/engine.port.ts";
import type { InstanceEnd } from "../trace/machine-record.ts";

export interface InstanceState {
  readonly number: number;
  readonly machine: Id;
  readonly parent: number | undefined;
  readonly status: "running" | "down" | "paused" | InstanceEnd;
  readonly active: readonly Id[];
  readonly context: Context;
  /** Before the last step that changed it, and that step's seq. */
  readonly previousContext: Context;
  readonly contextSeq: number;
  readonly output: unknown;
  readonly error: string | undefined;
  /** The last event it worked on. */
  readonly lastEvent: MachineEvent | undefined;
}

export interface CallState {
  readonly number: number;
  readonly instance: number;
  readonly invocation: Id;
  readonly input: unknown;
  readonly sinceUs: number;
  readonly attempts: number;
  readonly phase: "sending" | "queued" | "working" | "waiting" | "silent" | "person";
  readonly service: Id | undefined;
  /** Until when it waits before the next attempt. */
  readonly waitsUntilUs: number | undefined;
}

export interface TimerState {
  readonly instance: number;
  readonly timer: string;
  readonly event: string;
  readonly dueUs: number;
}

export interface ServiceView {
  readonly busy: number;
  readonly depth: number;
  /** Calls it began to work on. */
  readonly calls: number;
}

export interface LedgerLine {
  readonly entry: number;
  readonly service: Id;
  readonly instance: number;
  readonly call: number;
  readonly key: string | undefined;
  readonly seq: number;
  readonly isDoubled: boolean;
  readonly isUnknown: boolean;
  readonly undoing: "none" | "compensated" | "failed";
  /** The entry that it undoes. */
  readonly undoes: number | undefined;
  /** How often the service was asked again and did nothing. */
  readonly repeats: number;
}

export interface RunState {
  readonly instances: Map<number, InstanceState>;
  /** Those without an answer. */
  readonly calls: Map<number, CallState>;
  readonly timers: Map<string, TimerState>;
  readonly services: Map<Id, ServiceView>;
  /** Messages that wait, by channel. */
  readonly channels: Map<Id, number>;
  readonly breakers: Map<string, "closed" | "open" | "halfOpen">;
  readonly ledger: Map<number, LedgerLine>;
}

export function emptyState(): RunState {
  return {
    instances: new Map(),
    calls: new Map(),
    timers: new Map(),
    services: new Map(),
    channels: new Map(),
    breakers: new Map(),
    ledger: new Map(),
  };
}

export function copyState({ instances, calls, timers, services, channels, breakers, ledger }: RunState): RunState {
  return {
    instances: new Map(instances),
    calls: new Map(calls),
    timers: new Map(timers),
    services: new Map(services),
    channels: new Map(channels),
    breakers: new Map(breakers),
    ledger: new Map(ledger),
  };
}
