import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "../simulate.ts";
import { scenarioOf } from "../testing/paying.ts";
import { type Breakpoint, breakpointHits } from "./breakpoint.ts";
import { createCursor } from "./cursor.ts";

const project = buildProject(
  {
    machine: "order",
    context: { total: ["number", "0"] },
    states: {
      open: {
        on: {
          add: { actions: [{ kind: "assign", values: { total: "context.total + event.amount" } }] },
          pay: { target: "paying", guard: "context.total > 10" },
        },
      },
      paying: { invoke: { charge: { calls: "card", done: "paid" } } },
      paid: {},
    },
  },
  {
    events: { add: { amount: "number" }, pay: {} },
    tables: { services: { card: { name: "Card", kind: "call" } } },
  },
);
const { records } = simulate(
  project,
  scenarioOf({
    input: {},
    events: [
      { atMs: 0, event: "pay" },
      { atMs: 1, event: "add", payload: { amount: 8 } },
      { atMs: 2, event: "add", payload: { amount: 8 } },
      { atMs: 3, event: "add", payload: { amount: 8 } },
      { atMs: 4, event: "pay" },
    ],
    faults: [{ kind: "latency", target: { kind: "everything" }, trigger: { kind: "always" } }],
  }),
);

function hitsOf(...breakpoints: Breakpoint[]) {
  return breakpointHits(project, records, createCursor(records), breakpoints).map(({ seq, breakpoint }) => {
    const record = records[seq];
    return [record?.kind, (record?.t ?? 0) / 1_000, breakpoint];
  });
}

test("stops where a state is entered, a transition taken, a call made, a fault strikes", () => {
  expect(hitsOf({ kind: "state", state: "paying" })).toEqual([["step", 4, 0]]);
  expect(hitsOf({ kind: "transition", transition: "open-t1" })).toMatchObject([
    ["step", 1, 0],
    ["step", 2, 0],
    ["step", 3, 0],
  ]);
  expect(hitsOf({ kind: "invocation", invocation: "charge" })).toEqual([["invoked", 4, 0]]);
  expect(hitsOf({ kind: "fault" })).toEqual([["fault", 4, 0]]);
});

test("stops at a guard whether it lets the event through or not", () => {
  expect(hitsOf({ kind: "guard", transition: "open-t2" })).toEqual([
    ["event", 0, 0],
    ["event", 4, 0],
  ]);
});

test("stops when an expression becomes true, and not as long as it stays so", () => {
  expect(hitsOf({ kind: "expression", expression: "context.total > 10" })).toEqual([["step", 2, 0]]);
  expect(hitsOf({ kind: "expression", expression: "this is nothing" })).toEqual([]);
});

test("leaves out what is switched off, and tells which one struck", () => {
  expect(hitsOf({ kind: "fault", disabled: true }, { kind: "state", state: "paying" })).toEqual([["step", 4, 1]]);
});
