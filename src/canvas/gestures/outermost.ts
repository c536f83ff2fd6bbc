import { ancestorsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject } from "#stores/project-store.ts";

/** Without those that lie in another one of them: they go along. */
export function outermost(states: readonly Id[]): Id[] {
  const project = currentProject();
  const set = new Set(states);
  return states.filter((id) => !ancestorsOf(project, id).some((ancestor) => set.has(ancestor)));
}
