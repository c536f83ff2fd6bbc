import { expect, test } from "vitest";
import { buildProject } from "../testing/build-project.ts";
import { reachableFrom, reachableStates } from "./reachable.ts";

test("follows initial states and transitions, and leaves out what nothing leads to", () => {
  const project = buildProject({
    machine: "m",
    states: { a: { on: { go: "b" } }, b: { states: { b1: {}, b2: {} } }, lost: { on: { back: "a" } } },
  });
  expect([...reachableStates(project, "m")].sort()).toEqual(["a", "b", "b1", "m-root"]);
});

test("enters a target's other regions, and a container without its initial state when a child is the target", () => {
  const project = buildProject({
    machine: "m",
    states: {
      a: { on: { go: "r2" } },
      p: { kind: "parallel", states: { left: { states: { l1: {}, l2: {} } }, right: { states: { r1: {}, r2: {} } } } },
    },
  });
  const reached = reachableStates(project, "m");
  expect(["l1", "r2", "p"].every((state) => reached.has(state))).toBe(true);
  expect(["l2", "r1"].some((state) => reached.has(state))).toBe(false);
});

test("takes a history to its defaults, or to where its parent starts", () => {
  const project = buildProject({
    machine: "m",
    states: {
      a: { on: { back: "h", again: "g" } },
      c: { initial: "c1", states: { c1: {}, c2: {}, h: { kind: "history", defaults: ["c2"] } } },
      d: { initial: "d1", states: { d1: {}, d2: {}, g: { kind: "history" } } },
    },
  });
  const reached = reachableStates(project, "m");
  expect(["c2", "d1"].every((state) => reached.has(state))).toBe(true);
  expect(["c1", "d2"].some((state) => reached.has(state))).toBe(false);
});

test("ends on circles and answers nothing for a machine that is not there", () => {
  const project = buildProject({ machine: "m", states: { a: { on: { go: "b" } }, b: { on: { back: "a" } } } });
  expect(reachableFrom(project, "b").size).toBe(3);
  expect(reachableStates(project, "constructor").size).toBe(0);
});
