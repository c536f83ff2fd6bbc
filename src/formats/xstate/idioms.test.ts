// Ways of writing machines that are common in projects of others.

import { expect, test } from "vitest";
import { importTypeScript } from "../xstate-typescript/import.ts";

function imported(text: string) {
  const result = importTypeScript(`import { setup, assign, raise, and, stateIn } from "xstate";\n${text}`, {
    name: "m",
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test("takes over actions and guards that are built beside the machine", () => {
  const { project, losses } = imported(`
const machine = setup({ types: { context: {} as { n: number } } });
const increment = machine.assign({ n: ({ context }) => context.n + 1 });
const both = and([({ context }) => context.n > 1, "isReady"]);
export default machine.createMachine({
  context: { n: 0 }, initial: "a",
  states: { a: { entry: increment, on: { GO: { guard: both, actions: [increment], target: "b" } } }, b: {} },
});`);
  const step = { kind: "assign", values: { n: "context.n + 1" } };
  expect(project.states.a).toMatchObject({ entry: [step] });
  expect(Object.values(project.transitions)).toMatchObject([
    { actions: [step], guard: { kind: "and", guards: [{ expression: "context.n > 1" }, { kind: "named" }] } },
  ]);
  expect(losses).toEqual([]);
});

test("understands stateIn with an object as the states that it speaks of", () => {
  const { project } = imported(`
export const m = setup({}).createMachine({ type: "parallel", states: {
  form: { initial: "page", states: { page: { initial: "first", states: { first: {}, last: {} } } } },
  menu: { initial: "shut", states: { shut: { on: { OPEN: { target: "open",
    guard: stateIn({ form: { page: "last" }, menu: "shut" }) } } }, open: {} } },
} });`);
  expect(Object.values(project.transitions)).toMatchObject([
    {
      guard: {
        kind: "and",
        guards: [
          { kind: "in", state: "last" },
          { kind: "in", state: "shut" },
        ],
      },
    },
  ]);
});

test("declares the fields of events that plain code reads, and leaves declared events alone", () => {
  const { project } = imported(`
export const m = setup({ types: { events: {} as { type: "SET"; to: number } | { type: "ADD" } } }).createMachine({
  context: { n: 0 },
  on: {
    SET: { actions: assign({ n: ({ event }) => event.other }) },
    ADD: { guard: ({ event }) => event.by > 0, actions: assign({ n: ({ event }) => event.by }) },
  },
});`);
  expect(Object.values(project.events)).toMatchObject([
    { name: "ADD", payload: [{ name: "by", type: "unknown", optional: true }] },
    { name: "SET", payload: [{ name: "to", type: "number" }] },
  ]);
});
