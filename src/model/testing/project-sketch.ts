// How a small document is written down in a test.

import type { Action } from "../schema/action.ts";
import type { Guard } from "../schema/guard.ts";
import type { Callee } from "../schema/invocation.ts";
import type { Policy } from "../schema/policy.ts";
import type { Project } from "../schema/project.ts";
import type { StateKind } from "../schema/state.ts";

export interface TransitionSketch {
  readonly target?: string | readonly string[];
  /** A string is an expression. */
  readonly guard?: string | Guard;
  readonly actions?: readonly Action[];
  readonly reenter?: boolean;
}

/** A string is the id of the target. Several are tried in order. */
export type TransitionsSketch = string | TransitionSketch | readonly (string | TransitionSketch)[];

export interface InvocationSketch {
  /** The id of a service, or any other callee. */
  readonly calls: string | Callee;
  readonly input?: Readonly<Record<string, string>>;
  readonly policies?: readonly Policy[];
  readonly done?: TransitionsSketch;
  readonly error?: TransitionsSketch;
}

export interface StateSketch {
  /** Without it: compound if there are states inside, otherwise atomic. */
  readonly kind?: StateKind;
  readonly name?: string;
  /** Without it, the first one inside; null for none. */
  readonly initial?: string | null;
  readonly initialActions?: readonly Action[];
  readonly states?: Readonly<Record<string, StateSketch>>;
  readonly depth?: "shallow" | "deep";
  readonly defaults?: readonly string[];
  readonly output?: string;
  readonly entry?: readonly Action[];
  readonly exit?: readonly Action[];
  readonly tags?: readonly string[];
  /** By event name, `*` or `name.*`. */
  readonly on?: Readonly<Record<string, TransitionsSketch>>;
  /** By delay, an expression. */
  readonly after?: Readonly<Record<string, TransitionsSketch>>;
  readonly always?: TransitionsSketch;
  readonly stateDone?: TransitionsSketch;
  readonly invoke?: Readonly<Record<string, InvocationSketch>>;
}

export interface MachineSketch extends StateSketch {
  /** The machine's id and name. Its root is `<machine>-root`. */
  readonly machine: string;
  /** Types by field name, or type and initial value. */
  readonly context?: Readonly<Record<string, string | readonly [type: string, initial: string]>>;
  readonly input?: Readonly<Record<string, string>>;
  readonly yields?: string;
}

export interface ProjectSketch {
  /** Payload types by event name. */
  readonly events?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whole tables, laid over what the machines gave. */
  readonly tables?: Partial<Project>;
}
