// PlantUML refuses arrows that cross the border of a region: they are drawn from and to the state that holds the regions,
// and name the states inside that they are about.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import type { DiagramArrow, DiagramNode } from "../shared/diagram-machine.ts";

export interface LiftedArrow {
  readonly from: Id;
  readonly to: Id;
  readonly label: string;
  readonly loss: Loss | undefined;
}

export function liftedArrow(
  project: Project,
  { id, from, to, label }: DiagramArrow & { to: DiagramNode },
): LiftedArrow {
  const [start, end] = [holderOf(project, from.id, to.id), holderOf(project, to.id, from.id)];
  if (start === from.id && end === to.id) return { from: start, to: end, label, loss: undefined };
  const places = [
    ...(start === from.id ? [] : [`in "${from.state.name}"`]),
    ...(end === to.id ? [] : [`to "${to.state.name}"`]),
  ].join(", ");
  const message = `An arrow from "${from.state.name}" to "${to.state.name}" crosses the border of a region, which PlantUML refuses; it is drawn at the state around the regions.`;
  return {
    from: start,
    to: end,
    label: `${label} (${places})`.trim(),
    loss: { code: "crossing", kind: "changed", message, inDocument: ["transitions", id] },
  };
}

/** The outermost state with regions of which one holds the state, but not the other end. */
function holderOf({ states }: Project, id: Id, other: Id): Id {
  const around = new Set<Id>();
  for (let at: Id | null | undefined = other; at && !around.has(at); at = states[at]?.parent) around.add(at);
  let holder = id;
  const seen = new Set<Id>();
  for (let at = id; !seen.has(at) && !around.has(at); ) {
    seen.add(at);
    const parent = states[at]?.parent;
    if (!parent) break;
    if (states[parent]?.kind === "parallel") holder = parent;
    at = parent;
  }
  return holder;
}
