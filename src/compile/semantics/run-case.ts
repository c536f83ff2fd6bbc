// Runs a semantics case, by XState's pure functions and as a live actor.

import { type AnyMachineSnapshot, createActor, initialTransition, transition } from "xstate";
import { buildProject, type StateSketch } from "#model/testing/build-project.ts";
import { compile } from "../compile.ts";
import { toMachine } from "../to-machine.ts";
import { type SemanticsCase, type SemanticsStep, say } from "./semantics-case.ts";

function machineOf({ machine }: SemanticsCase) {
  const sketch = { machine: "m", ...telling(machine, "m") };
  const mentioned = JSON.stringify(machine).matchAll(/"event":"([^"]+)"/g);
  const events = Object.fromEntries([...mentioned].map(([, name]) => [name ?? "", {}]));
  const { config, implementations, problems } = compile(buildProject(sketch, { events }), "m");
  if (!config) throw new Error(problems.map(({ message }) => message).join("\n"));
  return toMachine(config, implementations);
}

function telling<Sketch extends StateSketch>(sketch: Sketch, name: string): Sketch {
  if (sketch.kind === "history") return sketch;
  const inside = Object.entries(sketch.states ?? {}).map(([key, state]) => [key, telling(state, key)] as const);
  return {
    ...sketch,
    entry: [say(`+${name}`), ...(sketch.entry ?? [])],
    exit: [say(`-${name}`), ...(sketch.exit ?? [])],
    ...(sketch.states ? { states: Object.fromEntries(inside) } : {}),
  };
}

export function runPurely(semanticsCase: SemanticsCase): SemanticsStep[] {
  const machine = machineOf(semanticsCase);
  let snapshot: AnyMachineSnapshot | undefined;
  return semanticsCase.run.map(([event]) => {
    const [next, actions] = snapshot ? transition(machine, snapshot, { type: event }) : initialTransition(machine);
    snapshot = next;
    const effects = actions as readonly { readonly type: string; readonly params: unknown }[];
    const logs = effects.filter(({ type }) => type === "xstate.log");
    const heard = logs.map(({ params }) => (params as { value: string }).value);
    return stepOf(event, heard, next);
  });
}

export function runAlive(semanticsCase: SemanticsCase): SemanticsStep[] {
  let heard: string[] = [];
  const actor = createActor(machineOf(semanticsCase), { logger: (word: string) => heard.push(word) });
  return semanticsCase.run.map(([event], position) => {
    heard = [];
    if (position === 0) actor.start();
    else actor.send({ type: event });
    return stepOf(event, heard, actor.getSnapshot());
  });
}

function stepOf(event: string, heard: readonly string[], snapshot: AnyMachineSnapshot): SemanticsStep {
  if (snapshot.status === "error") throw snapshot.error;
  const leaves = snapshot._nodes.filter(({ type }) => type === "atomic" || type === "final");
  return [
    event,
    heard.join(" "),
    leaves
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id)
      .join(" "),
  ];
}
