// One machine as XState configuration in JSON: what has a name goes by it, what XState does itself is written as an
// action with parameters, and expressions stand in `{{ … }}`.

import { type Result, success } from "#base/result.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lossesOfJson } from "./left-behind.ts";
import { stateJson } from "./state-json.ts";

export function exportXstateJson(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const machine = project.machines[chosen.value] as Machine;
  const { id, ...rest } = stateJson({ project, index: indexOf(project), machine }, machine.root);
  const context = contextJson(machine);
  const config = {
    id,
    ...(machine.description && !("description" in rest) ? { description: machine.description } : {}),
    ...(Object.keys(context).length > 0 ? { context } : {}),
    ...rest,
  };
  return success({ text: `${JSON.stringify(config, null, 2)}\n`, losses: lossesOfJson(project, chosen.value) });
}

function contextJson({ context }: Machine): Record<string, string> {
  return Object.fromEntries(
    (context ?? []).flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, `{{ ${initial} }}`]])),
  );
}
