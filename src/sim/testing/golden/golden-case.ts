import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import type { SimulateOptions } from "../../simulate.ts";

export interface GoldenCase {
  readonly project: Project;
  readonly scenario: Scenario;
  readonly options?: SimulateOptions;
}

/** By name, which is also the name of the file with the trace. */
export type GoldenCases = Readonly<Record<string, GoldenCase>>;
