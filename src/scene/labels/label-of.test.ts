import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { labelOf, prioritiesOf } from "./label-of.ts";

const project = buildProject({
  machine: "shop",
  states: {
    a: {
      on: {
        paid: [
          { target: "b", guard: "context.total > 0", actions: [{ kind: "cancel", label: "alarm" }] },
          { target: "c" },
        ],
      },
      after: { "5000": "b", "context.wait * 2": "c" },
      always: { target: "b", guard: { kind: "in", state: "c" } },
    },
    b: {},
    c: { name: "Waiting" },
  },
});
const entries = Object.entries(project.transitions);
const words = entries.map(([, transition]) => labelOf(project, transition).full);

test("says what sets a transition off, under which condition, and what it does", () => {
  expect(words).toEqual(
    expect.arrayContaining([
      "paid [context.total > 0] / cancel alarm",
      "paid",
      "after 5 s",
      "after context.wait * 2",
      "always [in Waiting]",
    ]),
  );
});

test("numbers only those that compete for the same trigger", () => {
  const rivals = entries.map(([id, record]) => ({ id, record }));
  const numbers = rivals.map(({ id }) => prioritiesOf(rivals).get(id));
  const paid = rivals.map(({ record }) => record.trigger.kind === "event");
  expect(numbers.filter((_, at) => paid[at])).toEqual([1, 2]);
  expect(numbers.filter((_, at) => !paid[at])).toEqual([undefined, undefined, undefined]);
});

test("says it anew when a state that a guard names is renamed", () => {
  const state = project.states.c;
  if (!state) throw new Error("The state is missing.");
  const renamed = { ...project, states: { ...project.states, c: { ...state, name: "Idle" } } };
  const always = entries.find(([, { trigger }]) => trigger.kind === "always")?.[1];
  expect(always && labelOf(renamed, always).full).toBe("always [in Idle]");
});
