import { expect, test } from "vitest";
import { blankProject } from "#stores/blank-project.ts";
import { subjectOf } from "./subject.ts";

const project = blankProject();
const machine = { kind: "record", reference: { table: "machines", id: "workflow" } };

test("shows the machine when nothing is selected", () => {
  expect(subjectOf(project, [], "workflow")).toEqual(machine);
});

test("takes the root of a machine for the machine", () => {
  expect(subjectOf(project, [{ table: "states", id: "workflow-root" }], undefined)).toEqual(machine);
});

test("does not count what is gone", () => {
  const selection = [
    { table: "states", id: "gone" },
    { table: "states", id: "workflow-root" },
  ] as const;
  expect(subjectOf(project, selection, "workflow")).toEqual(machine);
  expect(subjectOf(project, [], "gone")).toEqual({ kind: "nothing" });
});
