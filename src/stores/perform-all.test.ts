import { beforeEach, expect, test } from "vitest";
import { blankProject } from "./blank-project.ts";
import { performAll } from "./perform-all.ts";
import { currentProject, openProject, perform, undo, useProjectStore } from "./project-store.ts";

const tagsOf = (state: string) => currentProject().states[state]?.tags;

beforeEach(() => {
  openProject("test", blankProject());
  for (const name of ["One", "Two"]) perform("createState", { parent: "workflow-root", name });
});

test("changes all of them as one step of undo, under the name it was given", () => {
  performAll("Tag 2 states", "setStateDetails", [
    { state: "one", tags: ["slow"] },
    { state: "two", tags: ["slow"] },
  ]);
  expect([tagsOf("one"), tagsOf("two")]).toEqual([["slow"], ["slow"]]);
  expect(useProjectStore.getState().history.past.at(-1)?.label).toBe("Tag 2 states");
  undo();
  expect([tagsOf("one"), tagsOf("two")]).toEqual([undefined, undefined]);
});

test("changes none of them when one refuses", () => {
  const before = currentProject();
  const done = performAll("Tag", "setStateDetails", [
    { state: "one", tags: ["slow"] },
    { state: "gone", tags: ["slow"] },
  ]);
  expect(done.ok).toBe(false);
  expect(currentProject()).toBe(before);
});
