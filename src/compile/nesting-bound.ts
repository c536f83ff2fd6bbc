// XState creates an invoked machine, and what that invokes at its start, before it returns. Machines that invoke each
// other at their start would never come back; here they fail instead. A recursion that ends by itself is let through.

import type { AnyStateMachine } from "xstate";

const deepest = 100;
const mostAtOnce = 1_000;

/** Bounds the machines given to it, together. */
export function createNestingBound(): (machine: AnyStateMachine) => AnyStateMachine {
  let depth = 0;
  let started = 0;

  return (machine) => {
    const start = machine.getInitialSnapshot;
    machine.getInitialSnapshot = (...given) => {
      if (depth === 0) started = 0;
      if (depth >= deepest || started >= mostAtOnce) throw new Error("Machines invoke each other without end.");
      depth++;
      started++;
      try {
        return start(...given);
      } finally {
        depth--;
      }
    };
    return machine;
  };
}
