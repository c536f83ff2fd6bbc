import { expect, test } from "vitest";
import { moveStates } from "#model/edits/states/move-states.ts";
import { indexOf } from "#model/queries/project-index.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { words } from "#words/outline.ts";
import { type MoveDirection, planMove } from "./plan-move.ts";

const project = buildProject({
  machine: "m",
  states: { a: {}, b: { states: { inner: {}, other: {} } }, c: {}, d: {} },
});

/** The children of the states that the plan touches, after it was carried out. */
function after(states: string[], direction: MoveDirection): string | Record<string, string[]> {
  const plan = planMove(project, states, direction);
  if (!plan.ok) return plan.error;
  const moved = moveStates(project, plan.value);
  if (!moved.ok) return moved.error.message;
  const childrenOf = (id: string) =>
    indexOf(moved.value)
      .childrenOf(id)
      .map((child) => child.id);
  return { root: childrenOf("m-root"), b: childrenOf("b") };
}

test("moves a state past its neighbour, and says when it is at the end already", () => {
  expect(after(["c"], "up")).toEqual({ root: ["a", "c", "b", "d"], b: ["inner", "other"] });
  expect(after(["a"], "down")).toEqual({ root: ["b", "a", "c", "d"], b: ["inner", "other"] });
  expect(after(["a"], "up")).toBe(words.alreadyFirst("a"));
  expect(after(["d"], "down")).toBe(words.alreadyLast("d"));
});

test("moves several together and in their order", () => {
  expect(after(["c", "b"], "up")).toEqual({ root: ["b", "c", "a", "d"], b: ["inner", "other"] });
  expect(after(["a", "c"], "down")).toEqual({ root: ["b", "d", "a", "c"], b: ["inner", "other"] });
});

test("moves into the state before it, after what is there", () => {
  expect(after(["c"], "in")).toEqual({ root: ["a", "b", "d"], b: ["inner", "other", "c"] });
  expect(after(["a"], "in")).toBe(words.nothingBefore("a"));
});

test("moves out of its parent, to the place after it", () => {
  expect(after(["inner"], "out")).toEqual({ root: ["a", "b", "inner", "c", "d"], b: ["other"] });
  expect(after(["a"], "out")).toBe(words.alreadyOutermost("a"));
});

test("refuses what lies in different places, and a root", () => {
  expect(after(["a", "inner"], "up")).toBe(words.differentParents);
  expect(after(["m-root"], "up")).toBe(words.rootStays);
});

test("takes what lies inside something selected as a part of it", () => {
  expect(after(["b", "inner"], "up")).toEqual({ root: ["b", "a", "c", "d"], b: ["inner", "other"] });
});
