import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import type { FoundProblem } from "#stores/problems/finding.ts";
import { groupProblems, placeOf } from "./group-problems.ts";

const project = buildProject({
  machine: "order",
  states: { draft: { on: { go: "paid" } }, paid: { states: { a: {} } } },
});

function problem(severity: FoundProblem["severity"], about: FoundProblem["about"], message = severity): FoundProblem {
  return { code: "unreachable-state", severity, message, about };
}
const draft = { table: "states", id: "draft" } as const;
const paid = { table: "states", id: "paid" } as const;
const found = [problem("info", [draft]), problem("warning", [paid]), problem("error", [draft]), problem("error", [])];

test("lists by severity, the worst first, and leaves out what there is none of", () => {
  const groups = groupProblems(project, found, "severity");
  expect(groups.map(({ title, problems }) => [title, problems.length])).toEqual([
    ["Errors", 2],
    ["Warnings", 1],
    ["Hints", 1],
  ]);
  expect(groupProblems(project, found.slice(0, 1), "severity").map(({ key }) => key)).toEqual(["info"]);
});

test("lists by what it is about, whatever has the worst problem first", () => {
  const groups = groupProblems(project, found, "record");
  expect(groups.map(({ title, problems }) => [title, problems.map(({ severity }) => severity)])).toEqual([
    ["draft", ["error", "info"]],
    ["The whole project", ["error"]],
    ["paid", ["warning"]],
  ]);
});

test("says where a thing lies, from the outside inwards", () => {
  expect(placeOf(project, draft)).toBe("state in order");
  expect(placeOf(project, { table: "states", id: "a" })).toBe("state in order › paid");
  expect(placeOf(project, { table: "transitions", id: "draft-t1" })).toBe("transition in order › draft");
  expect(placeOf(project, { table: "machines", id: "order" })).toBe("machine");
});
