// What a configuration in JSON has places for, and what therefore stays behind.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import type { Carried } from "../shared/carried.ts";
import { type ExportScope, exportScope } from "../shared/export-scope.ts";
import { lossesLeftBehind } from "../shared/left-behind.ts";
import { misnamedStates } from "../shared/misnamed-states.ts";

const carries: Carried = {
  machines: ["root", "description", "context.*.name", "context.*.initial"],
  states: [
    ..."kind parent order name description tags meta initial initialActions entry exit output depth defaults".split(
      " ",
    ),
  ],
  transitions: "source order trigger targets guard actions reenter description".split(" "),
  invocations: "state order callee input".split(" "),
  events: ["name"],
  implementations: ["name"],
  services: [],
};

export function lossesOfJson(project: Project, machine: Id): Loss[] {
  const scope = exportScope(project, [machine]);
  const also = unsayable(project, machine);
  return [
    ...misnamedStates(project, scope),
    ...invokedMachines(project, scope),
    ...lossesLeftBehind(project, { name: "an XState configuration", carries, scope, also }),
  ];
}

function invokedMachines(project: Project, scope: ExportScope): Loss[] {
  return Object.entries(project.invocations).flatMap(([id, { callee }]): Loss[] => {
    if (callee.kind !== "machine" || !scope.has("invocations", id)) return [];
    const message = `"${project.machines[callee.machine]?.name}" is a machine of its own: export it too, and provide it as "${callee.machine}".`;
    return [{ code: "machine", kind: "changed", message, inDocument: ["invocations", id, "callee"] }];
  });
}

/** A field that starts absent is not there, and the root has no name and hides the machine's description by its own. */
function unsayable(project: Project, machine: Id): DocumentPath[] {
  const { context = [], description, root } = project.machines[machine] ?? { root: "" };
  const absent = context.flatMap(({ initial }, at): DocumentPath[] =>
    initial === undefined ? [["machines", machine, "context", at]] : [],
  );
  const isHidden = description && project.states[root]?.description;
  return [["states", root, "name"], ...absent, ...(isHidden ? [["machines", machine, "description"]] : [])];
}
