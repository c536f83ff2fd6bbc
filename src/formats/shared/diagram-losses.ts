// What no diagram notation carries. Each is said once, with the first place it concerns.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss, LossTable } from "../format.ts";
import { documentLosses } from "./document-losses.ts";

export const diagramLosses = {
  ...documentLosses,
  context: { kind: "lost", what: "Context fields, their types and initial values; input and output." },
  payload: { kind: "lost", what: "Declared payloads of events." },
  services: { kind: "lost", what: "What services take, answer and cost, and how they fail." },
  policies: { kind: "lost", what: "Policies of invocations." },
  inputs: { kind: "lost", what: "What is handed to invocations." },
  remarks: { kind: "lost", what: "Descriptions, tags and remarks." },
  outputs: { kind: "lost", what: "What final states and machines answer." },
  reenter: { kind: "lost", what: "That a transition to a state inside leaves its source first." },
  root: { kind: "changed", what: "What belongs to the machine itself, which has no state in a diagram." },
  implementations: { kind: "lost", what: "Kept source text of named guards and actions." },
} as const satisfies LossTable;

export function lossesOfDiagram(project: Project, machine: Id): Loss[] {
  const index = indexOf(project);
  const record = project.machines[machine];
  const invocations = Object.entries(project.invocations).filter(([, { state }]) => index.machineOf(state) === machine);
  const used = new Set(invocations.flatMap(([, { callee }]) => (callee.kind === "service" ? [callee.service] : [])));
  const fields = [...(record?.context ?? []), ...(record?.input ?? [])].map(({ name }) => name);
  const payloads = Object.entries(project.events).filter(([, { payload }]) => (payload ?? []).length > 0);
  const states = Object.entries(project.states).filter(([id]) => index.machineOf(id) === machine);
  const transitions = Object.entries(project.transitions).filter(
    ([, { source }]) => index.machineOf(source) === machine,
  );
  const remarked = [...states, ...transitions].filter(
    ([, each]) => each.description || ("tags" in each && each.tags?.length) || ("meta" in each && each.meta),
  );
  const answering = states.filter(([, state]) => "output" in state && state.output !== undefined);
  const reentering = transitions.filter(([, { reenter }]) => reenter);
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
      "remarks",
      "The descriptions, tags and remarks of",
      remarked.map(([id]) => id),
      [states.some(([id]) => id === remarked[0]?.[0]) ? "states" : "transitions", remarked[0]?.[0] ?? ""],
    ),
    ...summed(
      "outputs",
      "The answers of",
      answering.map(([, { name }]) => name),
      ["states", answering[0]?.[0] ?? "", "output"],
    ),
    ...summed(
      "reenter",
      "The leaving and entering again by",
      reentering.map(([id]) => id),
      ["transitions", reentering[0]?.[0] ?? "", "reenter"],
    ),
    ...rootLoss(project, machine),
    ...summed(
      "inputs",
      "The inputs of",
      inputs.map(([id]) => id),
      ["invocations", inputs[0]?.[0] ?? "", "input"],
    ),
  ];
}

/** A diagram draws what is in the machine, and at best notes what the machine does itself. */
function rootLoss(project: Project, machine: Id): Loss[] {
  const id = project.machines[machine]?.root ?? "";
  const root = project.states[id];
  const does = root && (("entry" in root && root.entry?.length) || ("exit" in root && root.exit?.length));
  const invokes = Object.values(project.invocations).some(({ state }) => state === id);
  const leads = Object.values(project.transitions).some(({ source }) => source === id);
  const begins = root?.kind === "compound" && (root.initialActions?.length ?? 0) > 0;
  if (!does && !invokes && !leads && !begins && root?.kind !== "parallel") return [];
  const message = "What the machine itself does has no state in a diagram; it is noted, as far as that goes.";
  return [{ code: "root", kind: "changed", message, inDocument: ["states", id] }];
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
