import { expect, test } from "vitest";
import { initialTransition } from "xstate";
import { buildProject, type MachineSketch, type ProjectSketch } from "#model/testing/build-project.ts";
import { compile } from "./compile.ts";
import { machineOf } from "./testing/machine-of.ts";

function codesOf(sketch: MachineSketch, more: ProjectSketch = {}) {
  const { config, problems } = compile(buildProject(sketch, more), sketch.machine);
  return { codes: problems.map(({ code }): string => code), compiled: config !== undefined };
}

test.each<[string, { codes: string[]; compiled: boolean }]>([
  ["unknown-machine", compileNothing()],
  ["missing-initial", codesOf({ machine: "m", initial: null, states: { a: {} } })],
  ["missing-initial", codesOf({ machine: "m", kind: "compound" })],
  ["invalid-expression", codesOf({ machine: "m", states: { a: { on: { go: { target: "a", guard: "1 +" } } } } })],
  ["invalid-delay", codesOf({ machine: "m", states: { a: { after: { "'soon'": "a" } } } })],
  ["invalid-delay", codesOf({ machine: "m", states: { a: { after: { "1 / 0": "a" } } } })],
  ["conflicting-targets", codesOf({ machine: "m", states: { a: { on: { go: { target: ["a", "b"] } } }, b: {} } })],
  [
    "conflicting-targets",
    codesOf({
      machine: "m",
      states: {
        p: { kind: "parallel", states: { r: { states: { x: {} } }, s: {} } },
        a: { on: { go: { target: ["r", "x"] } } },
      },
    }),
  ],
  ["history-circle", codesOf({ machine: "m", initial: "h", states: { h: { kind: "history" }, a: {} } })],
  [
    "history-default-outside",
    codesOf({
      machine: "m",
      states: { a: { states: { h: { kind: "history", defaults: ["b"] }, a1: {} }, initial: "a1" }, b: {} },
    }),
  ],
  ["reserved-event-name", codesOf({ machine: "m", states: { a: { on: { "xstate.init": "a" } } } })],
  [
    "reserved-event-name",
    codesOf({ machine: "m", states: { a: { on: { odd: "a" } } } }, { tables: { events: { odd: { name: "a.*" } } } }),
  ],
  [
    "invocation-circle",
    codesOf({ machine: "m", states: { a: { invoke: { i: { calls: { kind: "machine", machine: "m" } } } } } }),
  ],
  ["wrong-kind", codesOf({ machine: "m", states: { a: { kind: "final", states: { b: {} } } } })],
  ["dangling-reference", codesOf({ machine: "m", states: { a: { on: { go: "nowhere" } } } })],
  ["dangling-reference", codesOf({ machine: "m", states: { a: { invoke: { i: { calls: "nobody" } } } } })],
  ["dangling-reference", codesOf({ machine: "m", states: { a: { entry: [{ kind: "raise", event: "nothing" }] } } })],
])("reports %s and gives no config", (code, { codes, compiled }) => {
  expect(codes).toContain(code);
  expect(compiled).toBe(false);
});

function compileNothing() {
  const { problems, config } = compile(buildProject({ machine: "m", states: { a: {} } }), "constructor");
  return { codes: problems.map(({ code }): string => code), compiled: config !== undefined };
}

test.each<[string, { codes: string[]; compiled: boolean }]>([
  ["wildcard-order", codesOf({ machine: "m", states: { a: { on: { "*": "a", go: "a" } } } })],
  ["state-key", codesOf({ machine: "m", states: { a: { name: "#a" } } })],
  ["state-key", codesOf({ machine: "m", states: { a: { name: "Twin" }, b: { name: "Twin" } } })],
])("warns about %s and compiles", (code, { codes, compiled }) => {
  expect(codes).toEqual([code]);
  expect(compiled).toBe(true);
});

test("three regions are not in conflict, nor is the same target twice", () => {
  const region = (id: string) => ({ states: { [`${id}1`]: {}, [`${id}2`]: {} } });
  const states = {
    p: { kind: "parallel", states: { r: region("r"), s: region("s"), t: region("t") } },
    a: { on: { go: { target: ["r2", "t2", "s1", "s1"] } } },
  } as const;
  expect(codesOf({ machine: "m", states })).toEqual({ codes: [], compiled: true });
});

test("a guard or a state nested too deeply is a problem, not a crash", () => {
  const project = buildProject({ machine: "m", states: { a: { on: { go: { target: "a", guard: "true" } } } } });
  let guard = project.transitions["a-t1"]?.guard;
  for (let level = 0; level < 50_000; level++) guard = { kind: "not", guard: guard ?? { kind: "in", state: "a" } };
  Object.assign(project.transitions["a-t1"] ?? {}, { guard });
  expect(compile(project, "m").problems.map(({ code }) => code)).toEqual(["nested-too-deeply"]);

  const deep = buildProject({ machine: "m", states: { s0: {} } });
  for (let level = 1; level < 5_000; level++) {
    deep.states[`s${level}`] = { kind: "atomic", name: "x", parent: `s${level - 1}`, order: 0 };
    deep.states[`s${level - 1}`] = {
      kind: "compound",
      name: "x",
      parent: level === 1 ? "m-root" : `s${level - 2}`,
      order: 0,
      initial: `s${level}`,
    };
  }
  expect(compile(deep, "m").problems.map(({ code }) => code)).toEqual(["nested-too-deeply"]);
});

test("a machine as deep as allowed still runs", () => {
  const deep = buildProject({ machine: "m", states: { s0: {} } });
  for (let level = 1; level < 499; level++) {
    deep.states[`s${level}`] = { kind: "atomic", name: "x", parent: `s${level - 1}`, order: 0 };
    deep.states[`s${level - 1}`] = {
      kind: "compound",
      name: "x",
      parent: level === 1 ? "m-root" : `s${level - 2}`,
      order: 0,
      initial: `s${level}`,
    };
  }
  const machine = machineOf(deep);
  expect(initialTransition(machine)[0].status).toBe("active");
  expect(JSON.stringify(compile(deep, "m").config)).toContain("s498");
});
