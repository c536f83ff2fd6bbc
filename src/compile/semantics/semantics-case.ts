// The notation of the semantics cases. Every state of a case tells when it is entered (`+name`) and left (`-name`), and
// transitions say their piece in between; the machine's root is `m`. What is expected is worked out by hand from the
// algorithm in appendix D of the SCXML recommendation, with these readings: a transition without `reenter` is of type
// "internal", one with it of type "external"; the root is a state around the rest.

import type { Action } from "#model/schema/action.ts";
import type { MachineSketch, TransitionSketch } from "#model/testing/build-project.ts";

/** An event, or "start"; what is heard while it is handled; and the innermost states that are active afterwards. */
export type SemanticsStep = readonly [event: string, heard: string, active?: string];

export interface SemanticsCase {
  readonly title: string;
  /** The W3C conformance test or the section of the recommendation that the case follows. */
  readonly source: string;
  readonly machine: Omit<MachineSketch, "machine">;
  readonly run: readonly SemanticsStep[];
  /** What XState does where it is not what SCXML says, and why. */
  readonly inXState?: { readonly run: readonly SemanticsStep[]; readonly because: string };
}

export function say(word: string): Action {
  return { kind: "log", message: `'${word}'` };
}

export function raise(event: string): Action {
  return { kind: "raise", event };
}

export function set(field: string, value: string): Action {
  return { kind: "assign", values: { [field]: value } };
}

/** A transition that says a word on its way. */
export function to(target: string | readonly string[], word = "t", more: TransitionSketch = {}): TransitionSketch {
  return { target, ...more, actions: [say(word), ...(more.actions ?? [])] };
}

/** A transition that leads nowhere. */
export function stay(word: string, more: TransitionSketch = {}): TransitionSketch {
  return to([], word, more);
}
