// What the parts of one simulation share. Each part is behind an interface here and reaches the others through the run,
// so that no part imports another one's inside.

import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Call, Caller } from "../calls/call.ts";
import type { Oracle } from "../chance/oracle.port.ts";
import type { Deadline } from "../clock/deadline-queue.ts";
import type { MachineEvent } from "../engine/engine.port.ts";
import type { Injector } from "../faults/injector.ts";
import type { Instance, StartOptions } from "../instances/instance.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { RecordBody } from "../trace/record.ts";

/** Of several things due at the same moment, which kind comes first. */
export const priorities = { outside: 0, service: 1, delivery: 2, timer: 3 } as const;

export interface Clock {
  now(): number;
  in(us: number, priority: number, run: () => void): Deadline;
  cancel(deadline: Deadline | undefined): void;
}

export interface Instances {
  readonly all: readonly Instance[];
  /** Nothing if the machine can't be compiled. */
  start(machine: Id, options: StartOptions): Instance | undefined;
  /** The machine that a call had invoked before a crash, if it was saved: it goes on. */
  adopt(call: Call, onEnd: NonNullable<StartOptions["onEnd"]>, cause: number): Instance | undefined;
  /** After a crash from which nothing was saved. */
  startAnew(instance: Instance, cause: number): void;
  /** Puts an event into its queue. */
  post(instance: Instance, event: MachineEvent, cause: number, options?: PostOptions): void;
  /** It may have events to work on. */
  wake(instance: Instance): void;
  stop(instance: Instance, cause: number): void;
  fail(instance: Instance, error: { readonly code: string; readonly message: string }, cause: number): void;
}

export interface PostOptions {
  readonly handled?: (ok: boolean) => void;
  readonly isFromOutside?: boolean;
}

export interface Calls {
  readonly all: readonly Call[];
  start(instance: Instance, invocation: Id, input: unknown, cause: number): void;
  /** Only notes that it is meant to run, for a restart to find. */
  plan(instance: Instance, invocation: Id, input: unknown): void;
  /** Starts a call again that was in flight when its instance went down. */
  resume(instance: Instance, call: Call, cause: number): void;
  /** The state was left: nobody waits for the answer any more. */
  stop(instance: Instance, invocation: Id, cause: number): void;
}

export interface Services {
  callerOf(service: Id, call: Call): Caller;
  /** A person's answer. Says whether anybody waited for it. */
  answer(
    invocation: Id,
    answer: { readonly output?: unknown; readonly error?: string | undefined },
    cause: number,
  ): boolean;
}

export interface Channels {
  /** Calls `accepted` once the channel has taken the message. */
  publish(channel: Id, event: MachineEvent, sender: Instance | undefined, cause: number, accepted: () => void): void;
}

export type CompensationSequence = Extract<Callee, { kind: "compensate" }>["sequence"];

export interface Run {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly oracle: Oracle;
  readonly clock: Clock;
  /** Whether anything is saved, or could strike while it is. */
  readonly hasStore: boolean;
  /** Answers the record's seq. */
  record(instance: number, cause: number, body: RecordBody): number;
  readonly faults: Injector;
  readonly ledger: Ledger;
  readonly instances: Instances;
  readonly calls: Calls;
  readonly services: Services;
  readonly channels: Channels;
  /** Sends an event to an instance; it may be lost, late or doubled on the way. */
  deliver(instance: Instance, event: MachineEvent, cause: number, options?: PostOptions): void;
  compensate(call: Call, sequence: CompensationSequence): Caller;
}
