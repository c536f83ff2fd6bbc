// States and transitions that no scenario of a project comes through. A history state is come through when a transition
// that leads to it is taken: what is entered then is where it leads.

import type { Project } from "#model/schema/project.ts";
import type { Trace } from "#sim/trace/trace.ts";

export function uncovered(project: Project, traces: readonly Trace[]): string[] {
  const seen = new Set<string>();
  for (const { records } of traces)
    for (const record of records)
      if (record.kind === "step") {
        for (const id of [...record.entered, ...record.transitions]) seen.add(id);
        for (const id of record.transitions)
          for (const target of project.transitions[id]?.targets ?? []) seen.add(target);
      }
  return [...Object.keys(project.states), ...Object.keys(project.transitions)].filter((id) => !seen.has(id));
}
