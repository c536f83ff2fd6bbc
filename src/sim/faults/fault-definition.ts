// What makes up a kind of fault: what it is called, where it can strike, what it can be told, and what it does.

import type { Json } from "#base/json.ts";
import type { Id } from "#model/schema/common.ts";
import type { Fault, FaultKind } from "#model/schema/fault.ts";
import type { Call } from "../calls/call.ts";
import type { Oracle } from "../chance/oracle.port.ts";
import type { MachineEvent } from "../engine/engine.port.ts";
import type { Instance } from "../instances/instance.ts";
import type { ParameterReader } from "./parameter-reader.ts";
import type { Hook, Plans } from "./plans.ts";

export type TargetKind = Fault["target"]["kind"];

/** Where something is about to happen. */
export interface Site {
  readonly instance?: Instance | undefined;
  readonly service?: Id;
  readonly invocation?: Id | undefined;
  readonly channel?: Id;
  readonly event?: MachineEvent | undefined;
  readonly isStore?: boolean;
  readonly isHuman?: boolean;
  readonly call?: Call;
  readonly attempt?: number;
  readonly input?: unknown;
}

export interface FaultWorld {
  readonly oracle: Oracle;
  now(): number;
}

export interface Strike {
  readonly site: Site;
  /** Tells this strike from all others, for the oracle. */
  readonly key: string;
}

/** Answers false if it came to nothing this time; then nobody is told of it. */
export type Strikes = { readonly [At in Hook]?: (plan: Plans[At], strike: Strike) => unknown };
/** Tried at every opportunity before the trigger: what an earlier strike still does. Says whether it did anything. */
export type Lasting = { readonly [At in Hook]?: (plan: Plans[At], site: Site) => boolean };

export interface ArmedFault {
  /** Whether this is an opportunity at all; without it, every one at a target is. */
  readonly counts?: (site: Site) => boolean;
  readonly strikes: Strikes;
  readonly lasting?: Lasting;
}

export interface FaultParameter {
  readonly name: string;
  readonly kind: "milliseconds" | "number" | "count" | "text" | "choice" | "distribution" | "state" | "id" | "list";
  readonly about: string;
  readonly default?: Json;
  readonly choices?: readonly string[];
}

export interface FaultDefinition {
  readonly kind: FaultKind;
  readonly title: string;
  readonly about: string;
  readonly targets: readonly TargetKind[];
  readonly parameters: readonly FaultParameter[];
  arm(parameters: ParameterReader, world: FaultWorld): ArmedFault;
}
