// What no diagram notation carries. Each is said once, with the first place it concerns.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss, LossTable } from "../format.ts";

export const diagramLosses = {
  context: { kind: "lost", what: "Context fields, their types and initial values; input and output." },
  payload: { kind: "lost", what: "Declared payloads of events." },
  services: { kind: "lost", what: "What services take, answer and cost, and how they fail." },
  policies: { kind: "lost", what: "Policies of invocations." },
  inputs: { kind: "lost", what: "What is handed to invocations." },
  implementations: { kind: "lost", what: "Kept source text of named guards and actions." },
} as const satisfies LossTable;

export function lossesOfDiagram(project: Project, machine: Id): Loss[] {
  const index = indexOf(project);
  const record = project.machines[machine];
  const invocations = Object.entries(project.invocations).filter(([, { state }]) => index.machineOf(state) === machine);
  const used = new Set(invocations.flatMap(([, { callee }]) => (callee.kind === "service" ? [callee.service] : [])));
  const fields = [...(record?.context ?? []), ...(record?.input ?? [])].map(({ name }) => name);
  const payloads = Object.entries(project.events).filter(([, { payload }]) => (payload ?? []).length > 0);
  const policies = invocations.filter(([, each]) => (each.policies ?? []).length > 0);
  const inputs = invocations.filter(([, { input }]) => input !== undefined);
  return [
    ...summed("context", "The context and input fields", fields, ["machines", machine, "context"]),
    ...summed(
      "payload",
      "The payloads of",
      payloads.map(([, { name }]) => name),
      ["events", payloads[0]?.[0] ?? ""],
    ),
    ...summed("services", "The definitions of", [...used], ["services", [...used][0] ?? ""]),
    ...summed(
      "policies",
      "The policies of",
      policies.map(([id]) => id),
      ["invocations", policies[0]?.[0] ?? "", "policies"],
    ),
    ...summed(
      "inputs",
      "The inputs of",
      inputs.map(([id]) => id),
      ["invocations", inputs[0]?.[0] ?? "", "input"],
    ),
  ];
}

function summed(
  code: keyof typeof diagramLosses,
  what: string,
  names: readonly string[],
  inDocument: readonly string[],
): Loss[] {
  if (names.length === 0) return [];
  const some = names
    .slice(0, 5)
    .map((name) => `"${name}"`)
    .join(", ");
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return [{ code, kind: "lost", message: `${what} ${some}${more} have no place in a diagram.`, inDocument }];
}
