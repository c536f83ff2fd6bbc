// States and transitions that no scenario of a project comes through.

import type { Project } from "#model/schema/project.ts";
import { simulate } from "#sim/simulate.ts";

export function uncovered(project: Project): string[] {
  const seen = new Set<string>();
  for (const scenario of Object.values(project.scenarios))
    for (const record of simulate(project, scenario).records)
      if (record.kind === "step") for (const id of [...record.entered, ...record.transitions]) seen.add(id);
  const roots = new Set(Object.values(project.machines).map(({ root }) => root));
  const states = Object.entries(project.states).filter(([id, { kind }]) => kind !== "history" && !roots.has(id));
  return [...states.map(([id]) => id), ...Object.keys(project.transitions)].filter((id) => !seen.has(id));
}
