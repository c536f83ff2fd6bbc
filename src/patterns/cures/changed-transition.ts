import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition } from "#model/schema/transition.ts";

/** One transition, with some of it replaced. */
export function changedTransition(project: Project, id: Id, change: Partial<Transition>): Project {
  const transition = project.transitions[id];
  if (!transition) throw new Error(`There is no transition "${id}" in the pattern.`);
  return { ...project, transitions: { ...project.transitions, [id]: { ...transition, ...change } } };
}
