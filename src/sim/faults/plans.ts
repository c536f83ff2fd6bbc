// The points at which something can go wrong, and what is about to happen there. A fault that strikes changes the plan;
// what then happens is the simulator's business.

import type { Failure, Outcome } from "../calls/outcome.ts";
import type { MachineEvent } from "../engine/engine.port.ts";

/** Something under way: a request, a reply, a message, an event. */
export interface Passage {
  lost: boolean;
  delayUs: number;
  /** Further copies, each that much later. */
  copiesUs: number[];
}

export interface Plans {
  /** A request on its way to the service. */
  request: Passage & { input: unknown };
  /** A request at the door of the service. */
  arrival: { refusal: Failure | undefined; capacity: number | undefined; readonly depth: number };
  /** The service's work on a request. */
  work: {
    durationUs: number;
    hangs: boolean;
    failure: Failure | undefined;
    /** The effect on the world takes place all the same. */
    afterEffect: boolean;
    /** The share of the work that is done when the service crashes, and how long it is then down. */
    crash: { share: number; downUs: number } | undefined;
  };
  /** Whether the service still knows the keys it has seen. */
  memory: { forgets: boolean };
  reply: Passage & { outcome: Outcome };
  /** The caller takes a request back. */
  cancel: { ignored: boolean };
  /** A timer of a machine. */
  timer: { us: number };
  /** A message on its way into a channel. */
  message: Passage & { event: MachineEvent; poisoned: boolean; keepsOrder: boolean };
  /** A message on its way to a consumer. */
  delivery: { killed: "before" | "after" | undefined; redeliverUs: number | undefined };
  /** The room a channel has. */
  room: { capacity: number | undefined; readonly depth: number };
  /** An event on its way to a machine from outside, its parent or what it invoked. */
  event: Passage & { event: MachineEvent };
  /** A machine is about to work on an event. */
  step: { pauseUs: number };
  /** The state store is about to save a step. */
  save: {
    delayUs: number;
    failure: "error" | "conflict" | undefined;
    crash: "beforeSave" | "afterSave" | "afterSend" | undefined;
    restartUs: number | undefined;
  };
  /** A machine is about to be restored after a crash. */
  restore: {
    delayUs: number;
    /** How many saved versions too old. */
    lag: number;
    /** A state or a field of the context that the new version of the machine knows no more. */
    removedState: string | undefined;
    removedField: string | undefined;
  };
  /** A run of the scenario's machine starts. */
  start: { others: { us: number; isSameWork: boolean }[] };
}

export type Hook = keyof Plans;
