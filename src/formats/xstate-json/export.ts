// One machine as XState configuration in JSON: what has a name goes by it, what XState does itself is written as an
// action with parameters, and expressions stand in `{{ … }}`.

import { type Result, success } from "#base/result.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
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
  return success({ text: `${JSON.stringify(config, null, 2)}\n`, losses: lossesOf(project, chosen.value) });
}

function contextJson({ context }: Machine): Record<string, string> {
  return Object.fromEntries(
    (context ?? []).flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, `{{ ${initial} }}`]])),
  );
}

function lossesOf(project: Project, machine: Id): Loss[] {
  const index = indexOf(project);
  const record = project.machines[machine];
  const lost = (code: string, message: string, inDocument: readonly string[]): Loss => ({
    code,
    kind: "lost",
    message,
    inDocument,
  });
  const isTyped = [...(record?.context ?? []), ...(record?.input ?? [])].length > 0;
  const hasPayloads = Object.values(project.events).some(({ payload }) => (payload ?? []).length > 0);
  const invocations = Object.entries(project.invocations).filter(([, { state }]) => index.machineOf(state) === machine);
  const services = invocations.flatMap(([, { callee }]) => (callee.kind === "service" ? [callee.service] : []));
  return [
    ...(isTyped || hasPayloads
      ? [
          lost("types", "Types of fields and payloads are not part of a configuration.", [
            "machines",
            machine,
            "context",
          ]),
        ]
      : []),
    ...[...new Set(services)].map((service) =>
      lost("services", `What "${service}" takes, answers and how it fails is not part of a configuration.`, [
        "services",
        service,
      ]),
    ),
    ...invocations.flatMap(([id, { policies }]) =>
      (policies ?? []).length > 0
        ? [
            lost("policies", `The policies of "${id}" are not part of a configuration.`, [
              "invocations",
              id,
              "policies",
            ]),
          ]
        : [],
    ),
  ];
}
