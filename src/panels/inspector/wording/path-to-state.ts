// Where a state lies, from the outside inwards, the machine and the state itself left out.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

export function pathToState(project: Project, state: Id): string {
  return ancestorsOf(project, state)
    .slice(0, -1)
    .reverse()
    .map((id) => stateName(project, id))
    .join(" › ");
}
