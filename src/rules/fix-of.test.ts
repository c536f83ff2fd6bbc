import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "./check-project.ts";
import { fixOf } from "./fix-of.ts";

const project = buildProject({
  machine: "shop",
  states: { idle: { on: { go: "nowhere-else" } }, "nowhere-else": {}, lost: {} },
});
const fixable = checkProject(project).filter(({ fix }) => fix !== undefined);

test("finds the fix of a problem that all rules together have found", () => {
  expect(fixable.length).toBeGreaterThan(0);
  for (const problem of fixable) expect(fixOf(project, problem)?.label).toBe(problem.fix?.label);
});

test("finds none when the problem has gone", () => {
  for (const problem of fixable) {
    const fixed = problem.fix?.apply(project);
    if (fixed?.ok) expect(fixOf(fixed.value, problem)).toBeUndefined();
  }
});
