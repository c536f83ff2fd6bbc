// Short hands for the small documents of examples.

import type { Action } from "#model/schema/action.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import type { Service } from "#model/schema/service.ts";
import { buildProject, type ProjectSketch, type StateSketch } from "#model/testing/build-project.ts";

/** One machine with these states; a done state is always there to go to. */
export function machine(states: Readonly<Record<string, StateSketch>>, more: ProjectSketch = {}): Project {
  return buildProject({ machine: "order", states }, more);
}

/** A machine that calls one service, and goes on whether it works or not. */
export function calling(policies: readonly Policy[], service: Partial<Service> = {}, more: StateSketch = {}): Project {
  return machine(
    {
      paying: { invoke: { charge: { calls: "bank", policies, done: "paid", error: "paid" } }, ...more },
      paid: { kind: "final" },
    },
    { tables: { services: { bank: { name: "Bank", kind: "call", ...service } } } },
  );
}

export const assign = (values: Record<string, string>): Action => ({ kind: "assign", values });
export const raise = (event: string, more: object = {}): Action => ({ kind: "raise", event, ...more });
export const send = (kind: "parent" | "invocation" | "channel", event: string, id = ""): Action => ({
  kind: "send",
  event,
  to: kind === "parent" ? { kind } : kind === "invocation" ? { kind, invocation: id } : { kind, channel: id },
});
