import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "../check-project.ts";

function guarded(guard: string): Project {
  return buildProject({
    machine: "order",
    context: { total: "number", status: '"open" | "paid"', items: "string[]" },
    states: {
      idle: { on: { pay: { target: "idle", guard } }, entry: [{ kind: "assign", values: { total: "context.totl" } }] },
    },
  });
}

function repairs(project: Project, table: string) {
  return checkProject(project).flatMap(({ code, fix, about: [first] }) =>
    code === "invalid-expression" && first?.table === table && fix ? [fix] : [],
  );
}

test.each([
  ["context.totl > 1", "Write total", "context.total > 1"],
  ["context['totl'] > 1", 'Write "total"', 'context["total"] > 1'],
  ["context.items.size > 1", "Write length", "context.items.length > 1"],
  ["context.status === 'opne'", 'Write "open"', 'context.status === "open"'],
])("offers to write what was meant in %s", (guard, label, repaired) => {
  const project = guarded(guard);
  const [fix] = repairs(project, "transitions");
  expect(fix?.label).toBe(label);
  const fixed = fix?.apply(project);
  if (!fixed?.ok) throw new Error("It was not repaired");
  expect(Object.values(fixed.value.transitions)[0]?.guard).toEqual({ kind: "expression", expression: repaired });
});

test("repairs an expression inside a list of actions, and no other that looks the same", () => {
  const project = guarded("context.totl > 1");
  const fixed = repairs(project, "states")[0]?.apply(project);
  if (!fixed?.ok) throw new Error("It was not repaired");
  expect(fixed.value.states.idle).toMatchObject({ entry: [{ values: { total: "context.total" } }] });
  expect(fixed.value.transitions).toBe(project.transitions);
});

test("refuses to repair what has changed meanwhile", () => {
  const [fix] = repairs(guarded("context.totl > 1"), "transitions");
  expect(fix?.apply(guarded("context.totle > 1")).ok).toBe(false);
});

test("offers nothing where it can't tell what was meant", () => {
  expect(repairs(guarded("context.xyz > 1"), "transitions")).toEqual([]);
});
