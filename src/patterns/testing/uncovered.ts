// States and transitions that no scenario of a project comes through.

import type { Project } from "#model/schema/project.ts";
import type { Trace } from "#sim/trace/trace.ts";

export function uncovered(project: Project, traces: readonly Trace[]): string[] {
  const seen = new Set<string>();
  for (const { records } of traces)
    for (const record of records)
      if (record.kind === "step") for (const id of [...record.entered, ...record.transitions]) seen.add(id);
  const roots = new Set(Object.values(project.machines).map(({ root }) => root));
  const states = Object.entries(project.states).filter(([id, { kind }]) => kind !== "history" && !roots.has(id));
  return [...states.map(([id]) => id), ...Object.keys(project.transitions)].filter((id) => !seen.has(id));
}
