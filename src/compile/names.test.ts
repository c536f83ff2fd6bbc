import { expect, test } from "vitest";
import { initialTransition, transition } from "xstate";
import type { Action } from "#model/schema/action.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { compile } from "./compile.ts";
import { machineOf } from "./testing/machine-of.ts";

const log = (message: string): Action => ({ kind: "log", message });

test("equal actions share a name and the source map knows every place of it", () => {
  const project = buildProject({
    machine: "m",
    states: {
      a: { entry: [log("1"), log("2")], on: { go: { target: "b", actions: [log("1")] } } },
      b: { exit: [log("1")] },
    },
  });
  const { implementations, sourceMap } = compile(project, "m");
  expect(Object.keys(implementations.actions)).toEqual(["log 1", "log 2"]);
  expect(sourceMap.actionsNamed("log 1")).toEqual([
    { table: "states", id: "a", list: "entry", index: 0 },
    { table: "transitions", id: "a-t1", list: "actions", index: 0 },
    { table: "states", id: "b", list: "exit", index: 0 },
  ]);
});

test("different meanings never share a name", () => {
  const action = (id: string): Action => ({ kind: "named", implementation: id });
  const project = buildProject(
    {
      machine: "m",
      states: {
        a: {
          entry: [action("one"), action("two"), action("three"), log("1"), action("four")],
          on: { go: { guard: "true" } },
        },
      },
    },
    {
      tables: {
        implementations: {
          one: { kind: "action", name: "same" },
          two: { kind: "action", name: "same" },
          three: { kind: "action", name: "log 1" },
          four: { kind: "action", name: "__proto__" },
        },
      },
    },
  );
  expect(compile(project, "m").config?.states?.a?.entry).toEqual([
    "same",
    "same (2)",
    "log 1",
    "log 1 (2)",
    '"__proto__"',
  ]);
});

test("replacing a named guard takes effect inside the guards that are made of it", () => {
  const staff = { kind: "named", implementation: "staff" } as const;
  const project = buildProject(
    { machine: "m", states: { a: { on: { go: { target: "b", guard: { kind: "not", guard: staff } } } }, b: {} } },
    { tables: { implementations: { staff: { kind: "guard", name: "isStaff" } } } },
  );
  const machine = machineOf(project);
  const after = (logic: typeof machine) => transition(logic, initialTransition(logic)[0], { type: "go" })[0].value;
  expect(after(machine)).toBe("a");
  expect(after(machine.provide({ guards: { isStaff: () => false } }))).toBe("b");
});
