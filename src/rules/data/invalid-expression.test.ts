import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "../check-project.ts";

const context = {
  total: "number",
  status: '"open" | "paid"',
  items: "string[]",
  limit: "number | undefined",
  card: "{ last: number } | null",
  any: "unknown",
};

function guarded(guard: string, any = "context.totl"): Project {
  return buildProject({
    machine: "order",
    context,
    states: {
      idle: { on: { pay: { target: "idle", guard } }, entry: [{ kind: "assign", values: { any } }] },
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
  expect(fixed.value.states.idle).toMatchObject({ entry: [{ values: { any: "context.total" } }] });
  expect(fixed.value.transitions).toBe(project.transitions);
});

test("refuses to repair what has changed meanwhile", () => {
  const [fix] = repairs(guarded("context.totl > 1"), "transitions");
  expect(fix?.apply(guarded("context.totle > 1")).ok).toBe(false);
});

test.each([
  ["context.status == 'paid'", "Write ===", "context.status === 'paid'"],
  ["(context.total) != (1)", "Write !==", "(context.total) !== (1)"],
  ["context.card.last > 1", "Ask for context.card != null first", "context.card != null && context.card.last > 1"],
  ["context.card.last > 1 || context.total > 1", "Ask for context.card != null first", /^context\.card != null && \(/],
  ["context.limit * 2 < context.total", "Ask for context.limit != null first", /^context\.limit != null && /],
  [
    "context.items[0].at(0).length > 1",
    'Write (context.items[0].at(0) ?? "")',
    '(context.items[0].at(0) ?? "").length > 1',
  ],
])("offers what makes %s sound", (guard, label, repaired) => {
  const project = guarded(guard);
  const [fix] = repairs(project, "transitions");
  expect(fix?.label).toBe(label);
  const fixed = fix?.apply(project);
  if (!fixed?.ok) throw new Error("It was not repaired");
  const expression = expect.stringMatching(repaired instanceof RegExp ? repaired : exactly(repaired));
  expect(Object.values(fixed.value.transitions)[0]?.guard).toEqual({ kind: "expression", expression });
  expect(repairs(fixed.value, "transitions")).toEqual([]);
});

test.each([
  ["context.limit + 1", "Write (context.limit ?? 0)", "(context.limit ?? 0) + 1"],
  ["context.card.last", "Write context.card?.", "context.card?.last"],
  ["event.amount == 1 ? 1 : 2", "Write ===", "event.amount === 1 ? 1 : 2"],
])("offers what makes the assigned %s sound", (value, label, repaired) => {
  const project = guarded("true", value);
  const [fix] = repairs(project, "states");
  expect(fix?.label).toBe(label);
  const fixed = fix?.apply(project);
  if (!fixed?.ok) throw new Error("It was not repaired");
  expect(fixed.value.states.idle).toMatchObject({ entry: [{ values: { any: repaired } }] });
});

test.each([
  ["context.amount > 1", 'Declare "amount" as number', { name: "amount", type: "number", initial: "0" }],
  ["context.isPaid", 'Declare "isPaid" as boolean', { name: "isPaid", type: "boolean", initial: "false" }],
  ["!context.isPaid", 'Declare "isPaid" as boolean', { name: "isPaid", type: "boolean", initial: "false" }],
  ["context.city === 'Rome'", 'Declare "city" as string', { name: "city", type: "string", initial: '""' }],
])("offers to declare what %s reads", (guard, label, field) => {
  const project = guarded(guard);
  const [fix] = repairs(project, "transitions");
  expect(fix?.label).toBe(label);
  const fixed = fix?.apply(project);
  if (!fixed?.ok) throw new Error("It was not declared");
  expect(fixed.value.machines.order?.context?.at(-1)).toEqual(field);
  expect(repairs(fixed.value, "transitions")).toEqual([]);
});

test("offers nothing where it can't tell what was meant", () => {
  expect(repairs(guarded("event.xyz.amount"), "transitions")).toEqual([]);
});

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
