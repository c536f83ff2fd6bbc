import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "../check-project.ts";
import type { RuleCode } from "../rule-codes.ts";
import { assign, calling } from "../testing/small.ts";

function made(project: Project, code: RuleCode): { label: string | undefined; project: Project; isGone: boolean } {
  const fix = checkProject(project).find((problem) => problem.code === code)?.fix;
  const done = fix?.apply(project);
  const after = done?.ok ? done.value : project;
  return { label: fix?.label, project: after, isGone: checkProject(after).every((problem) => problem.code !== code) };
}

function assigning(values: Record<string, string>): Project {
  return buildProject({
    machine: "order",
    context: { total: ["number", "0"] },
    states: { idle: { entry: [assign(values)] } },
  });
}

test("renames an assigned field that is nearly a declared one", () => {
  const { label, project, isGone } = made(assigning({ totl: "1" }), "unknown-context-field");
  expect([label, isGone]).toEqual(['Rename it to "total"', true]);
  expect(project.states.idle).toMatchObject({ entry: [assign({ total: "1" })] });
});

test.each([
  ["context.total + 1", { name: "shipping", type: "number", initial: "0" }],
  ["'express'", { name: "shipping", type: "string", initial: '""' }],
  ["{ weight: context.total }", { name: "shipping", type: "{ weight: number } | undefined" }],
])("declares an assigned field with the type of %s", (value, field) => {
  const { label, project, isGone } = made(assigning({ shipping: value }), "unknown-context-field");
  expect([label, isGone]).toEqual([`Declare "shipping" as ${field.type}`, true]);
  expect(project.machines.order?.context?.at(-1)).toEqual(field);
});

const retry = { kind: "retry", maxAttempts: 3, initialDelayMs: 100, backoff: "constant" } as const;

test("sends the id of what is asked for with a call that is repeated", () => {
  const input = [
    { name: "amount", type: "number" },
    { name: "orderId", type: "string" },
  ];
  const { label, project, isGone } = made(calling([retry], { effect: {}, input }), "unsafe-repeat");
  expect([label, isGone]).toEqual(["Send input.orderId as the key", true]);
  expect(project.invocations.charge?.policies?.at(-1)).toEqual({ kind: "idempotencyKey", key: "input.orderId" });
});

test("offers no key where nothing tells one call from another", () => {
  const input = [{ name: "amount", type: "number" }];
  expect(made(calling([retry], { effect: {}, input }), "unsafe-repeat").label).toBeUndefined();
});
