import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { simulate } from "../simulate.ts";
import { scenarioInstances } from "./scenario-instances.ts";

function order() {
  const loaded = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

test("counts neither what a message starts nor what a call starts", () => {
  const project = order();
  const trace = simulate(project, project.scenarios["good-run"] as Scenario);
  expect(trace.records.filter(({ kind }) => kind === "started").length).toBeGreaterThan(1);
  expect([...scenarioInstances(trace)]).toEqual([[0, 0]]);
});

test("takes what a fault starts beside an instance for that instance, and an event sent there reaches both", () => {
  const project = order();
  const good = project.scenarios["good-run"] as Scenario;
  const extra: Fault = {
    kind: "duplicateStart",
    target: { kind: "everything" },
    trigger: { kind: "nth", n: 2 },
    parameters: { spacingMs: 5 },
  };
  const events = [{ atMs: 10, event: good.events?.[0]?.event ?? "", payload: { quantity: 1 }, instance: 1 }];
  const trace = simulate(project, { ...good, instances: 3, faults: [extra], events });
  const places = scenarioInstances(trace);
  expect([...places]).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 1],
  ]);
  const reached = trace.records.flatMap(({ kind, instance, cause }) =>
    kind === "event" && cause < 0 ? [instance] : [],
  );
  expect(reached.map((instance) => places.get(instance))).toEqual([1, 1]);
  expect(trace.records.filter(({ kind }) => kind === "problem")).toEqual([]);
});
