// The context a run starts with. XState has no names for a context factory, so constants stand in the config and the
// rest is assigned by the first action of the root, from the input that XState hands it in its initial event.

import { assign } from "xstate";
import type { Json } from "#base/json.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Compilation, Implementation } from "./compilation.ts";
import { inputScopeOf, type RunArguments } from "./scope.ts";

export interface StartingContext {
  readonly constants: Readonly<Record<string, Json>>;
  /** The name of the action that sets the others. */
  readonly action: string | undefined;
}

export function compileContext(compilation: Compilation, machineId: Id, machine: Machine): StartingContext {
  const { expressions, actions } = compilation;
  const constants: [string, Json][] = [];
  const computed: [string, string][] = [];
  machine.context?.forEach(({ name, initial }, position) => {
    if (initial === undefined) return;
    const at = ["machines", machineId, "context", position, "initial"];
    const constant = expressions.constantOf(initial, at);
    if (constant === undefined) computed.push([name, initial]);
    else constants.push([name, constant]);
  });
  const action = computed.length === 0 ? undefined : actions.nameOf("start", startText(computed), makeStart);
  return { constants: Object.fromEntries(constants), action };

  function makeStart(): Implementation {
    const evaluate = expressions.argumentsOf(Object.fromEntries(computed), ["machines", machineId, "context"]);
    // The root may be entered again in mid-run; its context lives on then.
    return assign((run: RunArguments) => (run.event.type === "xstate.init" ? evaluate(inputScopeOf(run)) : {}));
  }
}

function startText(computed: readonly (readonly [string, string])[]): string {
  return `start with ${computed.map(([name, text]) => `${name} = ${text.trim()}`).join(", ")}`;
}
