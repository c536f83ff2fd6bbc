// The narrow port behind which a chart runs: a snapshot and an event go in, the next snapshot and its effects come out as
// data. Only the engine knows what a snapshot is; nothing here waits, starts or sends.

import type { Id } from "#model/schema/common.ts";

export interface MachineEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

export type Context = Readonly<Record<string, unknown>>;

/** Opaque to everyone but its engine. It never changes, so that keeping it is all there is to saving it. */
export interface Snapshot {
  readonly context: Context;
}

export type Receiver = { readonly kind: "parent" } | { readonly kind: "channel" | "invocation"; readonly id: Id };

export type Effect =
  /** An event to itself, later. */
  | { readonly kind: "delay"; readonly id: string | undefined; readonly event: MachineEvent; readonly delayMs: number }
  | { readonly kind: "cancel"; readonly id: string }
  | {
      readonly kind: "send";
      readonly id: string | undefined;
      readonly to: Receiver;
      readonly event: MachineEvent;
      readonly delayMs: number | undefined;
    }
  | { readonly kind: "invoke"; readonly invocation: Id; readonly input: unknown }
  | { readonly kind: "stop"; readonly invocation: Id }
  | { readonly kind: "log"; readonly value: unknown }
  | { readonly kind: "action"; readonly name: string; readonly parameters: unknown };

/** Transitions taken together, and what they left and entered. */
export interface Microstep {
  readonly kind: "microstep";
  /** The event that set it off; for eventless ones, the last one before. */
  readonly event: string;
  readonly transitions: readonly Id[];
  readonly exited: readonly Id[];
  readonly entered: readonly Id[];
  /** The context after it, if it changed. */
  readonly context: Context | undefined;
}

export interface Stepped {
  readonly snapshot: Snapshot;
  readonly status: "active" | "done" | "error";
  /** What a finished machine answers. */
  readonly output: unknown;
  readonly error: unknown;
  /** Each microstep is followed by its effects. */
  readonly happened: readonly (Microstep | Effect)[];
}

export interface Engine {
  start(input: unknown): Stepped;
  step(snapshot: Snapshot, event: MachineEvent): Stepped;
  /** From the root inwards. */
  activeStates(snapshot: Snapshot): readonly Id[];
  /** The same configuration with another context, or nothing if it is not one of this engine's. */
  withContext(snapshot: Snapshot, context: Context): Snapshot;
}
