// Where on the drawing the armed faults of a run strike, so that they can be shown there.

import type { Id } from "#model/schema/common.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { FaultMarks } from "../highlight-store.ts";
import { faultWords } from "./fault-words.ts";
import { sitesOfTarget } from "./sites-of-target.ts";

export function marksOfFaults(project: Project, faults: readonly Fault[]): FaultMarks {
  const states = new Map<Id, string[]>();
  const transitions = new Map<Id, string[]>();
  const everywhere: string[] = [];
  for (const { kind, target, disabled } of faults) {
    if (disabled === true) continue;
    const { name } = faultWords[kind];
    const sites = sitesOfTarget(project, target);
    for (const id of sites.states) append(states, id, name);
    for (const id of sites.transitions) append(transitions, id, name);
    if (sites.states.length + sites.transitions.length === 0) everywhere.push(name);
  }
  return { states, transitions, everywhere };
}

function append(to: Map<Id, string[]>, id: Id, name: string): void {
  const known = to.get(id);
  if (!known) to.set(id, [name]);
  else if (!known.includes(name)) known.push(name);
}
