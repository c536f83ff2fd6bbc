import { expect, test } from "vitest";
import { emptyProject } from "#model/empty-project.ts";
import type { Project } from "#model/schema/project.ts";
import { checkProject } from "../check-project.ts";

function saidOf(project: Project): string[] {
  return checkProject(project).map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

const blank: Project = {
  ...emptyProject("Untitled workflow"),
  machines: { workflow: { name: "Workflow", root: "workflow-root" } },
  states: { "workflow-root": { kind: "compound", name: "Workflow", parent: null, order: 0 } },
};

test("calls a machine in which nothing is drawn yet no mistake", () => {
  expect(saidOf(blank)).toEqual([
    'info missing-initial: Nothing is drawn in machine "Workflow" yet. Draw the state that it starts in.',
  ]);
});

test("calls it one as soon as another machine needs it to run", () => {
  const calling: Project = {
    ...blank,
    machines: { ...blank.machines, other: { name: "Other", root: "other-root" } },
    states: {
      ...blank.states,
      "other-root": { kind: "compound", name: "Other", parent: null, order: 0, initial: "waiting" },
      waiting: { kind: "atomic", name: "Waiting", parent: "other-root", order: 0 },
    },
    invocations: { call: { state: "waiting", order: 0, callee: { kind: "machine", machine: "workflow" } } },
  };
  expect(saidOf(calling)).toContain(
    'error missing-initial: Machine "Workflow" has no states inside yet. Add the one that it starts in.',
  );
});
