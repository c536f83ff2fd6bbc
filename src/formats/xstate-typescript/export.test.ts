// Exported files are checked by TypeScript under `strict` and run beside the compiled machine.

import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnyStateMachine } from "xstate";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { allPatterns } from "#patterns/all-patterns.ts";
import { orderProject } from "../testing/order-project.ts";
import { play } from "../testing/play.ts";
import { exportTypeScript } from "./export.ts";
import { importTypeScript } from "./import.ts";
import { type CheckedFiles, checkTypes } from "./testing/check-types.ts";
import { reformatted } from "./testing/reformatted.ts";

const drawn = fc.sample(arbitraryProject({ states: 8, oddNames: false }), { numRuns: 25, seed: 7 });
const patterns = allPatterns.map(({ project }) => project);
const listening = importTypeScript(`
import { assign, fromObservable, setup } from "xstate";
export const feed = setup({ types: { context: {} as { seen: number } }, actors: { ticks: fromObservable(() => ticks()) } }).createMachine({
  context: { seen: 0 }, initial: "on", states: { on: { invoke: { id: "ticks", src: "ticks", onSnapshot: [
    { guard: ({ event }) => event.snapshot?.context > 9, target: "full" },
    { actions: assign({ seen: ({ event }) => event.snapshot?.context }) },
  ] } }, full: {} },
});`);
const snapshots = listening.ok ? [listening.value.project] : [];
const cases = [orderProject, ...snapshots, ...drawn, ...patterns].flatMap((project, position) =>
  Object.keys(project.machines).map((machine) => ({ project, machine, name: `p${position}-${machine}` })),
);
let checked: CheckedFiles;

function exported(project: Project, machine?: string): string {
  const result = exportTypeScript(project, machine === undefined ? {} : { machine });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.text;
}

function examplesOf(project: Project, machine: string): Record<string, unknown> {
  const fields = project.machines[machine]?.input ?? [];
  return Object.fromEntries(fields.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]])));
}

beforeAll(() => {
  checked = checkTypes(
    Object.fromEntries(cases.map(({ project, machine, name }) => [name, exported(project, machine)])),
  );
}, 60_000);
afterAll(() => checked.remove());

test("compiles under strict", () => {
  expect(checked.complaints).toBe("");
});

test("is laid out so that a formatter changes nothing", () => {
  const texts = cases.map(({ project, machine, name }) => [name, exported(project, machine)] as const);
  expect(reformatted(Object.fromEntries(texts))).toEqual([]);
});

test("listens to the snapshots of an invocation where the source did", () => {
  expect(exported(snapshots[0] as Project)).toContain("onSnapshot: [");
});

test("runs as the compiled machine does", async () => {
  for (const { project, machine, name } of cases) {
    const { config, implementations } = compile(project, machine);
    // Its events come from XState itself.
    if (!config || snapshots.includes(project)) continue;
    const module = (await import(/* @vite-ignore */ checked.path(name))) as Record<string, AnyStateMachine>;
    const theirs = Object.values(module).find((each) => each.config?.id === config.id);
    if (!theirs) throw new Error(`${name} does not export ${config.id}`);
    const input = { amount: 5, orderId: "o-1", ...examplesOf(project, machine) };
    const ours = toMachine(config, implementations);
    expect(play(theirs, project, input), name).toEqual(play(ours, project, input));
  }
});

test("writes what a person would", () => {
  return expect(exported(orderProject)).toMatchFileSnapshot("golden/order.ts.txt");
});

test("refuses a machine that does not compile, and says why", () => {
  const broken = buildProject({ machine: "m", states: { a: { on: { go: { target: "a", guard: "1 +" } } } } });
  expect(exportTypeScript(broken)).toMatchObject({ ok: false, error: { message: expect.stringContaining("1 +") } });
});

test("asks which machine is meant", () => {
  const two = buildProject([
    { machine: "a", states: { x: {} } },
    { machine: "b", states: { y: {} } },
  ]);
  expect(exportTypeScript(two)).toMatchObject({ ok: false, error: { message: expect.stringContaining("a, b") } });
  expect(exportTypeScript(two, { machine: "A" })).toMatchObject({ ok: false });
  expect(exportTypeScript(two, { machine: "b" })).toMatchObject({ ok: true });
});
