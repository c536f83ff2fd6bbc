// One run of a machine: where it stands, what it waits for, and what of it would survive a crash.

import type { Id } from "#model/schema/common.ts";
import type { Call } from "../calls/call.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import type { Context, Engine, MachineEvent, Receiver, Snapshot } from "../engine/engine.port.ts";
import type { InstanceEnd } from "../trace/machine-record.ts";

/** How often an instance made a call, and how often it succeeded. */
export interface Visits {
  readonly made: number;
  readonly succeeded: number;
}

export interface Mail {
  readonly event: MachineEvent;
  readonly cause: number;
  readonly handled: ((ok: boolean) => void) | undefined;
  /** It survives a crash of the instance. */
  readonly isFromOutside: boolean;
}

/** Something that happens later: an event to itself, or one to somebody else. */
export interface Timer {
  /** By which it can be cancelled. */
  readonly label: string | undefined;
  /** Like no other timer of the instance at the time. */
  readonly name: string;
  readonly event: MachineEvent;
  readonly to: Receiver | undefined;
  readonly dueUs: number;
  readonly deadline: Deadline;
}

export interface Saved {
  readonly version: number;
  readonly snapshot: Snapshot;
  readonly timers: readonly Timer[];
  readonly calls: readonly Call[];
  readonly visits: ReadonlyMap<Id, Visits>;
}

export interface StartOptions {
  readonly input: unknown;
  readonly cause: number;
  /** By which its luck is drawn: another one for each try. */
  readonly origin: string;
  /** What the work is for; the same for whatever does the same work twice. Without it, the origin. */
  readonly work?: string;
  readonly parent?: { readonly instance: Instance; readonly call: Call } | undefined;
  readonly onEnd?: (end: InstanceOutcome, cause: number) => void;
  readonly key?: string;
}

export interface InstanceOutcome {
  readonly status: InstanceEnd;
  readonly output: unknown;
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

export interface Instance {
  readonly number: number;
  readonly machine: Id;
  readonly engine: Engine;
  readonly input: unknown;
  readonly origin: string;
  readonly work: string;
  readonly parent: StartOptions["parent"];
  readonly key: string | undefined;
  onEnd: StartOptions["onEnd"];
  snapshot: Snapshot;
  status: "running" | "down" | InstanceEnd;
  readonly mailbox: Mail[];
  /** While it is more than 0, events wait: it saves, pauses, or is blocked by a full channel. */
  holds: number;
  isScheduled: boolean;
  /** By name. */
  readonly timers: Map<string, Timer>;
  /** The name of the timer that a label stands for. */
  readonly labels: Map<string, string>;
  readonly calls: Map<Id, Call>;
  /** How often each invocation was started. */
  readonly visits: Map<Id, Visits>;
  readonly children: Set<Instance>;
  saved: Saved[];
  transitionsSinceSave: number;
  /** Goes up with every crash; what was planned before has no say any more. */
  generation: number;
}

export function contextOf(instance: Instance): Context {
  return instance.snapshot.context;
}
