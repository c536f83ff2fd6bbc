import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { simulate } from "../simulate.ts";
import { checkExpectations } from "./check-expectations.ts";
import { proposeExpectations } from "./propose-expectations.ts";

const loaded = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
if (!loaded.ok) throw new Error(loaded.error.message);
const project = loaded.value;

function proposedFor(id: string) {
  const scenario = project.scenarios[id] as Scenario;
  return proposeExpectations(project, scenario, simulate(project, scenario)).map(({ expectation }) => expectation);
}

test("reads the end, the way, the ledger, the attempts and the time off a run", () => {
  expect(proposedFor("double-charge")).toEqual([
    { kind: "endsIn", state: "hasty-paid" },
    { kind: "ledgerHas", service: "terminal", status: "doubled", times: 1 },
    { kind: "maxAttempts", invocation: "hasty-pay", attempts: 2 },
    { kind: "within", ms: 9_500 },
  ]);
  const good = proposedFor("good-run");
  expect(good).toContainEqual({ kind: "passesThrough", state: "charging" });
  expect(good).toContainEqual({ kind: "ledgerClean" });
});

test("proposes nothing for a run that could not be played", () => {
  const scenario = { name: "Gone", machine: "gone", seed: 1 };
  expect(proposeExpectations(project, scenario, simulate(project, scenario))).toEqual([]);
});

test("proposes only what holds when the scenario is run again", () => {
  const property = fc.property(arbitraryProject({ states: 8 }), (drawn) => {
    for (const scenario of Object.values(drawn.scenarios)) {
      const trace = simulate(drawn, scenario, { limits: { records: 800 } });
      const expectations = proposeExpectations(drawn, scenario, trace).map(({ expectation }) => expectation);
      if (expectations.length === 0) continue;
      const again = { ...scenario, expectations };
      expect(checkExpectations(drawn, again, simulate(drawn, again)).passed).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 25 });
});
