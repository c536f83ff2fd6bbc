// How a pattern is written down: machines as they look, everything else as the document has it. Ids are the keys that are
// written here; what a state is called follows from its id unless it says so itself.

import type { Action } from "#model/schema/action.ts";
import type { Channel } from "#model/schema/channel.ts";
import type { Field } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Callee } from "#model/schema/invocation.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Property } from "#model/schema/property.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { Service } from "#model/schema/service.ts";
import type { StateKind } from "#model/schema/state.ts";

export interface TransitionSketch {
  readonly to?: string | readonly string[];
  /** A string is an expression. */
  readonly when?: string | Guard;
  readonly assign?: Readonly<Record<string, string>>;
  /** Run after what is assigned. */
  readonly actions?: readonly Action[];
  readonly reenter?: boolean;
  readonly about?: string;
}

/** A string is the id of the target. Several are tried in order. */
export type Ways = string | TransitionSketch | readonly (string | TransitionSketch)[];

export interface InvocationSketch {
  readonly name?: string;
  /** The id of a service, or any other callee. */
  readonly calls: string | Callee;
  readonly input?: Readonly<Record<string, string>>;
  readonly policies?: readonly Policy[];
  readonly done?: Ways;
  readonly failed?: Ways;
}

export interface StateSketch {
  /** Without it: compound if there are states inside, otherwise atomic. */
  readonly kind?: StateKind;
  readonly name?: string;
  readonly about?: string;
  readonly tags?: readonly string[];
  readonly states?: Readonly<Record<string, StateSketch>>;
  readonly output?: string;
  readonly entry?: readonly Action[];
  readonly exit?: readonly Action[];
  /** By event id. */
  readonly on?: Readonly<Record<string, Ways>>;
  /** By delay, an expression. */
  readonly after?: Readonly<Record<string, Ways>>;
  readonly always?: Ways;
  readonly finished?: Ways;
  readonly invoke?: Readonly<Record<string, InvocationSketch>>;
  /** The states to go to without a history, for a history state. */
  readonly defaults?: readonly string[];
}

export interface NoteSketch {
  readonly kind?: "remark" | "boundary";
  readonly text: string;
  readonly states?: readonly string[];
}

export interface MachineSketch extends StateSketch {
  /** Stands before the id of everything in the machine, so that a second design may use the same words. */
  readonly prefix?: string;
  readonly name: string;
  readonly input?: readonly Field[];
  /** Type, or type and initial value, by field name. */
  readonly context?: Readonly<Record<string, string | readonly [type: string, initial: string]>>;
  readonly yields?: string;
  readonly notes?: Readonly<Record<string, NoteSketch>>;
}

export interface ProjectSketch {
  readonly name: string;
  readonly description: string;
  readonly machines: Readonly<Record<string, MachineSketch>>;
  /** Payload types by event id. The event travels under its id. */
  readonly events?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly services?: Readonly<Record<string, Service>>;
  readonly channels?: Readonly<Record<string, Channel>>;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly properties?: Readonly<Record<string, Property>>;
}
