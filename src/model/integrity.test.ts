import { expect, test } from "vitest";
import { checkIntegrity } from "./integrity.ts";
import type { Project } from "./schema/project.ts";

const state = (parent: string | null, more: object = {}) => ({
  kind: "compound",
  name: "S",
  parent,
  order: 0,
  ...more,
});

function projectOf(tables: Record<string, unknown>): Project {
  const empty = ["machines", "states", "transitions", "invocations", "events", "implementations", "services"];
  const rest = ["channels", "notes", "scenarios", "properties", "experiments", "layout"];
  return { ...Object.fromEntries([...empty, ...rest].map((table) => [table, {}])), ...tables } as unknown as Project;
}

function codesOf(tables: Record<string, unknown>): string[] {
  return checkIntegrity(projectOf(tables)).map((problem) => `${problem.code} ${problem.path.join(".")}`);
}

const shop = { machines: { shop: { name: "Shop", root: "root" } } };

test("accepts an empty document and a machine that is only a root", () => {
  expect(codesOf({})).toEqual([]);
  expect(codesOf({ ...shop, states: { root: state(null) } })).toEqual([]);
});

test("names both ends of a reference to something that is not there", () => {
  const [problem] = checkIntegrity(
    projectOf({
      ...shop,
      states: { root: state(null, { entry: [{ kind: "raise", event: "paid" }] }) },
    }),
  );
  expect(problem?.path).toEqual(["states", "root", "entry", 0, "event"]);
  expect(problem?.message).toBe(
    'Machine "Shop" refers to the event "paid" (in "entry.0.event"), but there is no event with that id. ' +
      'Add it to "events" or correct the reference.',
  );
});

test("does not take what every object inherits for a record", () => {
  expect(codesOf({ ...shop, states: { root: state(null), a: state("constructor") } })).toEqual([
    "dangling-reference states.a.parent",
  ]);
});

test("reports a circle of parents once, and not the states that hang below it", () => {
  const states = { root: state(null), a: state("b"), b: state("c"), c: state("a"), below: state("a") };
  expect(codesOf({ ...shop, states })).toEqual(["parent-cycle states.a.parent"]);
  expect(codesOf({ ...shop, states: { root: state(null), a: state("a") } })).toEqual(["parent-cycle states.a.parent"]);
});

test("wants one root for each machine, outside of everything", () => {
  expect(codesOf({ ...shop, states: { root: state("outer"), outer: state(null) } })).toEqual([
    "root-has-parent states.root.parent",
    "state-without-machine states.outer.parent",
  ]);
  const twice = { machines: { shop: { name: "Shop", root: "root" }, copy: { name: "Copy", root: "root" } } };
  expect(codesOf({ ...twice, states: { root: state(null) } })).toEqual(["shared-root machines.copy.root"]);
  expect(codesOf({ ...shop, states: { root: state(null, { kind: "history" }) } })).toEqual([
    "root-kind states.root.kind",
  ]);
});

test("refuses states inside a kind that holds none, and an initial state from elsewhere", () => {
  const states = { root: state(null, { initial: "b" }), a: state("root", { kind: "atomic" }), b: state("a") };
  expect(codesOf({ ...shop, states })).toEqual([
    "childless-kind states.b.parent",
    "initial-not-a-child states.root.initial",
  ]);
});

test("keeps transitions, guards and history inside one machine", () => {
  const machines = { ...shop.machines, bank: { name: "Bank", root: "bank-root" } };
  const states = {
    root: state(null),
    a: state("root"),
    "bank-root": state(null),
    b: state("bank-root"),
    back: state("root", { kind: "history", depth: "deep", defaults: ["b"] }),
  };
  const guard = { kind: "not", guard: { kind: "and", guards: [{ kind: "in", state: "b" }] } };
  const transitions = {
    go: { source: "a", order: 0, trigger: { kind: "always" }, targets: ["root", "b"], guard },
  };
  expect(codesOf({ machines, states, transitions })).toEqual([
    "other-machine states.back.defaults.0",
    "other-machine transitions.go.targets.1",
    "other-machine transitions.go.guard.guard.guards.0.state",
  ]);
});

test("wants a transition on the end of an invocation to start where the invocation runs", () => {
  const tables = {
    ...shop,
    states: { root: state(null), a: state("root"), b: state("root") },
    services: { bank: { name: "Bank", kind: "call" } },
    invocations: { charge: { state: "a", order: 0, callee: { kind: "service", service: "bank" } } },
    transitions: {
      paid: { source: "b", order: 0, trigger: { kind: "invocationDone", invocation: "charge" }, targets: [] },
    },
  };
  expect(codesOf(tables)).toEqual(["invocation-elsewhere transitions.paid.trigger.invocation"]);
});

test("keeps the layout of records that are gone", () => {
  expect(codesOf({ ...shop, states: { root: state(null) }, layout: { states: { gone: { x: 1, y: 2 } } } })).toEqual([]);
});

test("walks a chain of many thousand parents without a deep stack", () => {
  const states: Record<string, unknown> = { root: state(null) };
  for (let depth = 0; depth < 20_000; depth++) states[`s${depth}`] = state(depth === 0 ? "root" : `s${depth - 1}`);
  expect(codesOf({ ...shop, states })).toEqual([]);
});
