// Each cure of a pattern is taken away in turn, and the scenarios that it heals are played: each has to turn red.

import type { Id } from "#model/schema/common.ts";
import type { Pattern } from "../pattern.ts";
import { failingScenarios } from "./failing-scenarios.ts";

export interface WithoutCure {
  readonly cure: string;
  readonly scenario: Id;
  /** The expectation that is not met any more; nothing where the scenario passes all the same. */
  readonly turnsRed: string | undefined;
}

export function withoutCures({ project, cures }: Pattern): WithoutCure[] {
  return cures.flatMap(({ name, scenarios, remove }) => {
    const failing = failingScenarios(remove(project), scenarios);
    return scenarios.map((scenario) => ({ cure: name, scenario, turnsRed: failing.get(scenario) }));
  });
}
