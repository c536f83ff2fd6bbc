import { expect, test } from "vitest";
import { createActor, initialTransition, transition } from "xstate";
import type { Action } from "#model/schema/action.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { effectsOf, machineOf } from "./testing/machine-of.ts";

const log = (message: string): Action => ({ kind: "log", message });

test("an expression that fails stops the machine with an error that tells which and why", () => {
  const project = buildProject({
    machine: "m",
    context: { a: "string" },
    states: { s: { on: { go: { actions: [log("context.a.b.c")] }, ask: { target: "s", guard: "context.a.b.c" } } } },
  });
  const machine = machineOf(project);
  const [first] = initialTransition(machine);
  expect(() => transition(machine, first, { type: "go" })).toThrow(/context\.a\.b\.c/);
  expect(() => transition(machine, first, { type: "ask" })).toThrow(/Unable to evaluate guard 'context\.a\.b\.c'/);
  const actor = createActor(machine);
  actor.subscribe({ error: () => {} });
  actor.start().send({ type: "go" });
  expect(actor.getSnapshot()).toMatchObject({
    status: "error",
    error: { message: expect.stringContaining("context.a.b.c") },
  });
});

test("a dynamic delay is worked out on entry, and one that is no number is an error", () => {
  const project = buildProject({
    machine: "m",
    context: { ms: ["number", "input.ms"] },
    states: { s: { after: { "context.ms * 2": "t" } }, t: {} },
  });
  const [, actions] = initialTransition(machineOf(project), { ms: 21 });
  expect(effectsOf(actions)).toMatchObject([
    { type: "xstate.raise", params: { delay: 42, event: { type: "xstate.after.context.ms * 2.s" } } },
  ]);
  const [failed] = initialTransition(machineOf(project), { ms: "soon" });
  expect(failed).toMatchObject({ status: "error", error: { message: expect.stringContaining("not as a number") } });
});

test("a runaway machine stops with an error", () => {
  const project = buildProject({ machine: "m", states: { a: { always: "b" }, b: { always: "a" } } });
  expect(initialTransition(machineOf(project))[0]).toMatchObject({
    status: "error",
    error: { message: /Infinite loop/ },
  });
});
