import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkIntegrity } from "../integrity.ts";
import { projectSchema } from "../schema/project.ts";
import { arbitraryProject } from "./arbitrary-project.ts";
import { generateProject } from "./generated-project.ts";

test("draws documents that the schema and the integrity check accept", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      expect(projectSchema.safeParse(project)).toMatchObject({ success: true });
      expect(checkIntegrity(project)).toEqual([]);
    }),
  );
});

test("draws every kind of state, trigger, guard, action and invocation sooner or later", () => {
  const seen = new Set<string>();
  for (const project of fc.sample(arbitraryProject(), { numRuns: 300, seed: 1 }))
    for (const [, kind] of JSON.stringify(project).matchAll(/"kind":"(\w+)"/g)) seen.add(kind as string);
  const states = ["atomic", "compound", "parallel", "final", "history"];
  const triggers = ["event", "wildcard", "after", "always", "stateDone", "invocationDone", "invocationError"];
  const guards = ["expression", "named", "in", "and", "or", "not"];
  const actions = ["assign", "raise", "send", "cancel", "log", "parent", "invocation", "channel"];
  const others = ["service", "machine", "compensate", "remark", "whileIn", "retry", "holds", "leadsTo", "bursts"];
  expect([...states, ...triggers, ...guards, ...actions, ...others].filter((kind) => !seen.has(kind))).toEqual([]);
});

test("draws several targets, deep history with defaults, and outputs", () => {
  const sample = fc.sample(arbitraryProject(), { numRuns: 300, seed: 2 });
  const states = sample.flatMap((project) => Object.values(project.states));
  const transitions = sample.flatMap((project) => Object.values(project.transitions));
  expect(transitions.some((transition) => transition.targets.length > 1)).toBe(true);
  expect(states.some((state) => state.kind === "history" && state.depth === "deep" && state.defaults)).toBe(true);
  expect(states.some((state) => state.kind === "final" && state.output)).toBe(true);
});

test.each([100, 1000, 5000])("generates a valid document of %i states, the same each time", (states) => {
  const project = generateProject({ states, depth: 6, transitionsPerState: 1.5, seed: 7 });
  expect(Object.keys(project.states)).toHaveLength(states);
  expect(projectSchema.safeParse(project)).toMatchObject({ success: true });
  expect(checkIntegrity(project)).toEqual([]);
  expect(generateProject({ states, depth: 6, transitionsPerState: 1.5, seed: 7 })).toEqual(project);
});
