import { expect, test } from "vitest";
import { buildProject, type StateSketch } from "../testing/build-project.ts";
import { entryEventsOf } from "./entry-events.ts";

function entering(states: Record<string, StateSketch>, state: string): string[] | undefined {
  const events = entryEventsOf(buildProject({ machine: "order", states }))?.get(state);
  return events && [...events].sort();
}

const any = "";

test("a target is entered by the events of the transitions that lead to it", () => {
  const states = { idle: { on: { PAY: "paid", SKIP: "paid" } }, paid: {} };
  expect(entering(states, "paid")).toEqual(["pay", "skip"]);
});

test("an initial state may be entered at the start, where no event is known", () => {
  expect(entering({ idle: { on: { AGAIN: { target: "idle", reenter: true } } } }, "idle")).toEqual([any, "again"]);
});

test("a state that stays is not entered again", () => {
  const states = { idle: { on: { PAY: "paying" } }, paying: { on: { AGAIN: "paying" }, states: { asking: {} } } };
  expect(entering(states, "paying")).toEqual(["pay"]);
  expect(entering(states, "asking")).toEqual(["again", "pay"]);
});

test("states around a target are entered on the way, and regions beside it too", () => {
  const states = {
    idle: { on: { GO: "packed" } },
    work: {
      kind: "parallel" as const,
      states: { packing: { states: { open: {}, packed: {} } }, billing: { states: { unbilled: {} } } },
    },
  };
  expect(["work", "packing", "packed", "billing", "unbilled"].map((state) => entering(states, state))).toEqual(
    Array(5).fill(["go"]),
  );
  expect(entering(states, "open")).toBeUndefined();
});

test("history may bring back anything inside its parent", () => {
  const states = {
    idle: { on: { BACK: "back" } },
    paying: { states: { asking: { states: { name: {} } }, back: { kind: "history" as const } } },
  };
  expect(entering(states, "name")).toEqual(["back"]);
});

test("delays, always and wildcards may come with any event", () => {
  const states = { idle: { after: { "10": "late" } }, late: { always: "gone" }, gone: {} };
  expect([entering(states, "late"), entering(states, "gone")]).toEqual([[any], [any]]);
});
