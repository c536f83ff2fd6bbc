// The engine steps XState in its own way: one actor scope for all steps, no actors for what is invoked. What comes of a
// step must be what XState's `transition` says.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AnyMachineSnapshot, fromCallback, initialTransition, sendTo, transition } from "xstate";
import { type Compiled, compile } from "#compile/compile.ts";
import type { MachineConfig } from "#compile/config.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import type { Effect, MachineEvent, Stepped } from "./engine.port.ts";
import { readEffect, type XStateAction } from "./read-effect.ts";
import { createXStateEngine } from "./xstate-engine.ts";

interface Told {
  readonly status: string;
  readonly value: unknown;
  readonly context: unknown;
  readonly children: readonly string[];
  readonly effects: readonly (Effect | undefined)[];
}

function eventsOf(project: Project): MachineEvent[] {
  const declared = Object.values(project.events).map(({ name }) => ({ type: name }));
  const answers = Object.keys(project.invocations).flatMap((actorId) => [
    { type: `xstate.done.actor.${actorId}`, output: { id: 1 }, actorId },
    { type: `xstate.error.actor.${actorId}`, error: { code: "down", message: "" }, actorId },
  ]);
  return [...declared, ...answers];
}

function tell(snapshot: AnyMachineSnapshot, effects: readonly (Effect | undefined)[]): Told {
  const { status, value, context } = snapshot;
  const children = Object.keys(snapshot.children).sort();
  return { status, value, context, children, effects };
}

function ofEngine({ snapshot, happened }: Stepped): Told {
  const effects = happened.filter((each) => each.kind !== "microstep");
  return tell(snapshot as unknown as AnyMachineSnapshot, effects);
}

function ofXState([snapshot, actions]: readonly [AnyMachineSnapshot, readonly unknown[]]): Told {
  const effects = (actions as readonly XStateAction[]).map(readEffect);
  return tell(
    snapshot,
    effects.filter((effect) => effect !== undefined),
  );
}

test("each step comes to what XState's own transition comes to", () => {
  let invoked = 0;
  const property = fc.property(
    arbitraryProject({ oddNames: false }),
    fc.array(fc.nat(), { maxLength: 8 }),
    (project, choices) => {
      const events = eventsOf(project);
      for (const id of Object.keys(project.machines)) {
        const compiled = compile(project, id);
        if (!compiled.config) continue;
        const engine = createXStateEngine(compiled.config, compiled);
        const machine = toMachine(compiled.config, compiled.implementations);
        let mine = engine.start({});
        if (mine.status === "error") continue;
        let own = initialTransition(machine, {} as never);
        expect(ofEngine(mine)).toEqual(ofXState(own));
        for (const choice of choices) {
          const event = events[choice % events.length];
          if (mine.status !== "active" || !event) break;
          mine = engine.step(mine.snapshot, event);
          if (mine.status === "error") break;
          own = transition(machine, own[0], event as never);
          expect(ofEngine(mine)).toEqual(ofXState(own));
          invoked += ofEngine(mine).effects.filter((effect) => effect?.kind === "invoke").length;
        }
      }
    },
  );
  fc.assert(property, { numRuns: 40 });
  expect(invoked).toBeGreaterThan(10);
});

test("an entry action reaches what its own state invokes, and an ended machine leaves all states before it stops anything", () => {
  const region = (id: string) => ({
    id,
    invoke: { id: `${id}-work`, src: "work", input: ({ event }: { event: unknown }) => event },
    entry: [sendTo(`${id}-work`, { type: "hello" })],
    exit: [`leave ${id}`],
    initial: "open",
    states: { open: { on: { close: "closed" } }, closed: { type: "final" } },
  });
  const config = {
    id: "root",
    type: "parallel",
    invoke: { id: "root-work", src: "work" },
    exit: ["leave root"],
    states: { left: region("left"), right: region("right") },
    on: { again: { target: ".left", reenter: true } },
  } as unknown as MachineConfig;
  const implementations = { actors: { work: fromCallback(() => {}) }, actions: {}, guards: {}, delays: {} };
  const sourceMap = { transitionOf: () => undefined } as unknown as Compiled["sourceMap"];
  const engine = createXStateEngine(config, { implementations, sourceMap });
  const machine = toMachine(config, implementations);
  let mine = engine.start({});
  let own = initialTransition(machine, {} as never);
  expect(ofEngine(mine)).toEqual(ofXState(own));
  for (const type of ["again", "close"]) {
    mine = engine.step(mine.snapshot, { type });
    own = transition(machine, own[0], { type } as never);
    expect(ofEngine(mine)).toEqual(ofXState(own));
  }
  expect(mine.status).toBe("done");
});
