import { ancestorsOf, descendantsOf } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { ChosenState } from "./choose-state-dialog.tsx";

/** All states of a machine but its root, by name and with the names around them. */
export function stateChoices(project: Project, root: Id): ChosenState[] {
  return descendantsOf(project, root).map((id) => ({
    id,
    name: project.states[id]?.name ?? id,
    path: ancestorsOf(project, id)
      .filter((ancestor) => ancestor !== root)
      .map((ancestor) => project.states[ancestor]?.name ?? ancestor)
      .reverse()
      .join(" › "),
  }));
}
