import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { mapValues } from "./map-values.ts";

/** Every transition that leads to one state leads to another. */
export function redirected(project: Project, from: Id, to: Id): Project {
  return {
    ...project,
    transitions: mapValues(project.transitions, (transition) => ({
      ...transition,
      targets: transition.targets.map((target) => (target === from ? to : target)),
    })),
  };
}
