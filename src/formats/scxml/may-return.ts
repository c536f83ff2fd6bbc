import { isInside } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

/** Whether a target is the source or lies inside it; of a history it depends on what it remembers. */
export function mayReturn(project: Project, target: Id, source: Id): boolean {
  if (target === source || isInside(project, target, source)) return true;
  const state = project.states[target];
  return state?.kind === "history" && state.parent !== null && isInside(project, source, state.parent);
}
