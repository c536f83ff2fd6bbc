// The compiled machine as XState's own object.

import { type AnyStateMachine, createMachine } from "xstate";
import type { MachineConfig } from "./config.ts";
import type { Implementations } from "./implementations.ts";

export function toMachine(config: MachineConfig, implementations: Implementations): AnyStateMachine {
  return createMachine(config as never, implementations as never);
}
