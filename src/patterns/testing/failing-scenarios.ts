// The scenarios of a project that do not come out as expected, and what the first unmet expectation of each says.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { checkExpectations } from "#sim/expectations/check-expectations.ts";
import { simulate } from "#sim/simulate.ts";

export function failingScenarios(project: Project, scenarios: readonly Id[]): ReadonlyMap<Id, string> {
  const failing = new Map<Id, string>();
  for (const id of scenarios) {
    const scenario = project.scenarios[id];
    if (!scenario) continue;
    const { passed, stopped, results } = checkExpectations(project, scenario, simulate(project, scenario));
    if (!passed) failing.set(id, stopped ?? results.find((result) => !result.passed)?.message ?? "");
  }
  return failing;
}
