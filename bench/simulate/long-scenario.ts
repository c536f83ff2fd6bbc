// Runs of a hundred thousand records, of the order workflow of the sample.

import { readFileSync } from "node:fs";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";

export function sample(): Project {
  const loaded = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
  if (!loaded.ok) throw new Error(loaded.error.message);
  return loaded.value;
}

/** One instance that retries for very long, or many that come and go. */
export function longScenario(project: Project, instances: number): Scenario {
  const scenario = project.scenarios["reply-lost"] as Scenario;
  if (instances > 1) return forAll(scenario, instances);
  const charge = project.invocations.charge;
  const retry = charge?.policies?.find((policy) => policy.kind === "retry");
  if (retry) Object.assign(retry, { maxAttempts: 1_000_000 });
  const total = charge?.policies?.find((policy) => policy.kind === "totalTimeout");
  if (total) Object.assign(total, { ms: 1e12 });
  return {
    ...scenario,
    faults: [{ kind: "error", target: { kind: "service", service: "card" }, trigger: { kind: "always" } }],
  };
}

/** The same events for every one of many instances. */
export function forAll(scenario: Scenario, instances: number): Scenario {
  const events = Array.from({ length: instances }, (_, instance) =>
    (scenario.events ?? []).map((event) => ({ ...event, instance })),
  ).flat();
  return { ...scenario, instances, events };
}
