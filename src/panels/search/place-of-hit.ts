// Where a hit is, from the outside inwards: its machine, the states around it, and for what is part of a record its name.

import { ancestorsOf } from "#model/queries/hierarchy.ts";
import type { Project } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import { machineOf, stateOf } from "#stores/go-to.ts";
import type { SearchedText } from "./searched-texts.ts";

export function placeOfHit(project: Project, { group, reference }: SearchedText): string {
  const { table, id } = reference;
  const machine = table === "machines" ? undefined : machineOf(project, reference);
  const state = stateOf(project, reference);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  const around = state === undefined ? [] : [...(table === "states" ? [] : [state]), ...ancestorsOf(project, state)];
  const inner = around.filter((one) => one !== root).reverse();
  const isPart = group === "expressions" || group === "descriptions";
  return [
    ...(machine === undefined ? [] : [recordLabel(project, "machines", machine)]),
    ...inner.map((one) => recordLabel(project, "states", one)),
    ...(isPart ? [recordLabel(project, table, id)] : []),
  ].join(" › ");
}
