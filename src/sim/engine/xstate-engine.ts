// The reference engine: XState's own pure step. It is given one actor scope for all steps of a machine, because XState's
// `transition` starts the whole machine anew for each; what is invoked is stood in for and run by the simulator.

import { type AnyActorLogic, type AnyMachineSnapshot, type AnyStateMachine, createActor } from "xstate";
import type { Compiled } from "#compile/compile.ts";
import type { MachineConfig } from "#compile/config.ts";
import { toMachine } from "#compile/to-machine.ts";
import { collectSteps, type StepCollector } from "./collect-steps.ts";
import type { Engine, Snapshot, Stepped } from "./engine.port.ts";
import { markMachine } from "./mark-machine.ts";

export function createXStateEngine(
  config: MachineConfig,
  { implementations, sourceMap }: Pick<Compiled, "implementations" | "sourceMap">,
): Engine {
  const actors = Object.fromEntries(Object.keys(implementations.actors).map((name) => [name, standIn]));
  const machine = toMachine(config, { ...implementations, actors });
  const collector = collectSteps(markMachine(machine, sourceMap));
  const scope = inertScope(machine, collector);

  function finish(run: () => AnyMachineSnapshot, before: AnyMachineSnapshot | undefined): Stepped {
    collector.begin(before?.context ?? {});
    try {
      return stepped(run());
    } catch (error) {
      const kept = before ?? machine.getInitialSnapshot(scope as never, {} as never);
      return { snapshot: asSnapshot(kept), status: "error", output: undefined, error, happened: collector.end(kept) };
    }
  }

  function stepped(next: AnyMachineSnapshot): Stepped {
    const { status, output, error } = next as { status: string; output?: unknown; error?: unknown };
    const happened = collector.end(next);
    return {
      snapshot: asSnapshot(next),
      status: status === "done" || status === "error" ? status : "active",
      output,
      error,
      happened,
    };
  }

  return {
    start: (input) => finish(() => machine.getInitialSnapshot(scope as never, input as never), undefined),
    step(snapshot, event) {
      const before = asXState(snapshot);
      return finish(() => machine.transition(before, event as never, scope as never) as AnyMachineSnapshot, before);
    },
    activeStates: (snapshot) => asXState(snapshot)._nodes.map((node) => node.id),
    withContext: (snapshot, context) => asSnapshot({ ...asXState(snapshot), context } as AnyMachineSnapshot),
  };
}

function inertScope(machine: AnyStateMachine, collector: StepCollector): object {
  const self = createActor(machine);
  const nothing = () => {};
  return {
    self,
    id: self.id,
    sessionId: "",
    system: self.system,
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: collector.action,
  };
}

const standIn: AnyActorLogic = {
  transition: (snapshot: unknown) => snapshot,
  getInitialSnapshot: () => ({ status: "active", output: undefined, error: undefined, input: undefined }),
  getPersistedSnapshot: (snapshot: unknown) => snapshot,
} as unknown as AnyActorLogic;

function asXState(snapshot: Snapshot): AnyMachineSnapshot {
  return snapshot as unknown as AnyMachineSnapshot;
}

function asSnapshot(snapshot: AnyMachineSnapshot): Snapshot {
  return snapshot as unknown as Snapshot;
}
