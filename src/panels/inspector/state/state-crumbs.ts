import { ancestorsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Crumb } from "../record/record-head.tsx";
import { stateName } from "../wording/names.ts";

/** From the machine inwards, what lies around a state. */
export function stateCrumbs(project: Project, state: Id): Crumb[] {
  const machine = indexOf(project).machineOf(state);
  const around = ancestorsOf(project, state).slice(0, -1).reverse();
  const record = machine === undefined ? undefined : project.machines[machine];
  return [
    ...(record ? [{ label: record.name, to: [] }] : []),
    ...around.map((id) => ({ label: stateName(project, id), to: [{ table: "states" as const, id }] })),
  ];
}
