// Where XState looks for a transition: in `on`, `after`, `always` or `onDone` of its state, or at an invocation.

import type { Entry } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { Compilation } from "./compilation.ts";
import type { InvokeConfig, StateNodeConfig, Transitions } from "./config.ts";
import { afterKey } from "./delays.ts";
import { compileEventName } from "./event-names.ts";

/** What XState calls the transitions of a group, and how they get into the config. */
export interface Slot {
  readonly descriptor: string;
  place(transitions: Transitions): void;
}

export function slotOf(
  compilation: Compilation,
  { id, record: { trigger, source } }: Entry<Transition>,
  node: StateNodeConfig,
  invocations: ReadonlyMap<Id, InvokeConfig>,
): Slot | undefined {
  const at = ["transitions", id, "trigger"];
  switch (trigger.kind) {
    case "event": {
      const name = compileEventName(compilation, trigger.event, [...at, "event"]);
      return name === undefined ? undefined : onSlot(node, name);
    }
    case "wildcard":
      return onSlot(node, trigger.pattern);
    case "after": {
      const key = afterKey(compilation, trigger.delay, [...at, "delay"]);
      return {
        descriptor: `xstate.after.${key}.${source}`,
        place(transitions) {
          node.after = withOwn(node.after, key, transitions);
        },
      };
    }
    case "always":
      return {
        descriptor: "",
        place(transitions) {
          node.always = transitions;
        },
      };
    case "stateDone":
      return {
        descriptor: `xstate.done.state.${source}`,
        place(transitions) {
          node.onDone = transitions;
        },
      };
    case "invocationDone":
    case "invocationError": {
      if (!Object.hasOwn(compilation.project.invocations, trigger.invocation)) {
        compilation.problems.dangling([...at, "invocation"], "invocations", trigger.invocation);
        return undefined;
      }
      const isDone = trigger.kind === "invocationDone";
      const descriptor = `xstate.${isDone ? "done" : "error"}.actor.${trigger.invocation}`;
      const invoke = invocations.get(trigger.invocation);
      if (!invoke) return onSlot(node, descriptor);
      return {
        descriptor,
        place(transitions) {
          invoke[isDone ? "onDone" : "onError"] = transitions;
        },
      };
    }
    default:
      return trigger satisfies never;
  }
}

function onSlot(node: StateNodeConfig, descriptor: string): Slot {
  return {
    descriptor,
    place(transitions) {
      node.on = withOwn(node.on, descriptor, transitions);
    },
  };
}

/** Adds a property. A plain assignment to "__proto__" would not. */
function withOwn(
  record: Record<string, Transitions> = {},
  key: string,
  value: Transitions,
): Record<string, Transitions> {
  return Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
