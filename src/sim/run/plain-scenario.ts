import type { Json } from "#base/json.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scenario } from "#model/schema/scenario.ts";

/** A machine by itself, from the examples of its input. */
export function plainScenario(project: Project, machine: Id, name: string): Scenario {
  const fields = project.machines[machine]?.input ?? [];
  const examples = fields.flatMap(({ name: field, example }) =>
    example === undefined ? [] : [[field, example] as const],
  );
  const input: Record<string, Json> = Object.fromEntries(examples);
  return { name, machine, seed: 1, input };
}
