// Everything the names in a config stand for, in the shape that XState takes: `createMachine(config, implementations)`,
// `machine.provide(implementations)` or `setup(implementations)`.

import type { AnyActorLogic } from "xstate";
import type { Implementation } from "./compilation.ts";

export interface Implementations {
  readonly actions: Readonly<Record<string, Implementation>>;
  readonly guards: Readonly<Record<string, Implementation>>;
  readonly delays: Readonly<Record<string, number | Implementation>>;
  readonly actors: Readonly<Record<string, AnyActorLogic>>;
}
