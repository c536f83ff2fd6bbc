import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "#sim/simulate.ts";
import { everything, logLines, positionOf } from "./log-lines.ts";

const loaded = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
if (!loaded.ok) throw new Error(loaded.error.message);
const project = loaded.value;
const trace = simulate(project, project.scenarios["good-run"] as Scenario);
const lines = logLines(project, trace);

test("shows all without a filter, and by kind, machine, id and words together with one", () => {
  expect(lines.matching(everything)).toBe(trace.records);
  const calls = lines.matching({ ...everything, group: "calls" });
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.every(({ kind }) => kind !== "step")).toBe(true);
  const [, second = -1] = lines.instances;
  expect(lines.matching({ ...everything, instance: second }).every(({ instance }) => instance === second)).toBe(true);
  expect(lines.matching({ ...everything, id: "o-1" }).length).toBeGreaterThan(10);
  expect(lines.matching({ ...everything, id: "o-1", text: "CARRIER" }).length).toBeGreaterThan(0);
  expect(lines.matching({ ...everything, id: "nobody" })).toEqual([]);
});

test("finds the place of a record among those that are left", () => {
  const calls = lines.matching({ ...everything, group: "calls" });
  expect(positionOf(calls, -1)).toBe(0);
  expect(positionOf(calls, calls[2]?.seq ?? 0)).toBe(2);
  expect(positionOf(calls, (calls[2]?.seq ?? 0) + 1)).toBe(3);
  expect(positionOf(calls, 1e9)).toBe(calls.length);
});
