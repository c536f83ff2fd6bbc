// Stand-ins for what lies outside the machine, so that a compiled machine runs at once. Whoever knows better (the
// simulator, the exported code) provides its own under the same name.

import { type AnyActorLogic, fromPromise } from "xstate";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import type { Compilation } from "./compilation.ts";

/** Answers what the service answers as a sample. */
export function serviceStub({ expressions }: Compilation, id: Id, { sample }: Service): AnyActorLogic {
  if (sample === undefined) return fromPromise(async () => undefined);
  const evaluate = expressions.evaluatorOf(sample, ["services", id, "sample"]);
  return fromPromise(async ({ input }) => evaluate({ input: input ?? {} }));
}

export const compensationStub: AnyActorLogic = fromPromise(async () => undefined);

/** A machine that can't be compiled fails when it is invoked, as a call to it would. */
export function brokenMachine(name: string, reason: string): AnyActorLogic {
  return fromPromise(async () => {
    throw Object.assign(new Error(`Machine "${name}" can't be compiled: ${reason}`), { code: "machine-not-compiled" });
  });
}
