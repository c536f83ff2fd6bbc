import { expect, test } from "vitest";
import { initialTransition, transition } from "xstate";
import { buildProject } from "#model/testing/build-project.ts";
import { machineOf } from "./testing/machine-of.ts";

test("starts the context from constants and from the input", () => {
  const project = buildProject({
    machine: "m",
    context: { a: ["number", "1 + 1"], b: ["string", "input.name"], c: "string", d: ["number[]", "[1, 2]"] },
    states: { s: {} },
  });
  const [snapshot] = initialTransition(machineOf(project), { name: "x" });
  expect(snapshot.context).toEqual({ a: 2, b: "x", d: [1, 2] });
  expect(initialTransition(machineOf(project), undefined)[0].context).toEqual({ a: 2, d: [1, 2], b: undefined });
});

test("keeps the context when the root is entered again", () => {
  const project = buildProject({
    machine: "m",
    context: { n: ["number", "input.n"] },
    states: {
      s: { on: { again: { target: "m-root", actions: [{ kind: "assign", values: { n: "context.n + 1" } }] } } },
    },
  });
  const machine = machineOf(project);
  const [first] = initialTransition(machine, { n: 1 });
  expect(transition(machine, first, { type: "again" })[0].context).toEqual({ n: 2 });
});
