// What an exported file has places for, and what therefore stays behind.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Loss } from "../format.ts";
import type { Carried } from "../shared/carried.ts";
import { type ExportScope, exportScope } from "../shared/export-scope.ts";
import { lossesLeftBehind } from "../shared/left-behind.ts";
import { misnamedStates } from "../shared/misnamed-states.ts";
import type { FileUnit } from "./file-unit.ts";
import { lossesOfCode } from "./rewritten.ts";

const plainlyTyped = (list: string) => ["name", "type", "optional"].map((field) => `${list}.*.${field}`);
const typed = (list: string) => [...plainlyTyped(list), `${list}.*.description`];

const carries: Carried = {
  machines: ["root", "name", "description", "output", ...typed("input"), ...typed("context"), "context.*.initial"],
  states: [
    ..."kind parent order name description tags meta initial initialActions entry exit output depth defaults".split(
      " ",
    ),
  ],
  transitions: "source order trigger targets guard actions reenter description".split(" "),
  invocations: "state order callee input policies name".split(" "),
  events: ["name", "description", ...plainlyTyped("payload")],
  implementations: ["name", "kind", "source", "assume", ...plainlyTyped("parameters")],
  services: ["name", "description", "kind", "output", "sample", "errors.*.code", "errors.*.class", ...typed("input")],
  channels: [],
};

export function lossesOfFile(file: FileUnit, machines: readonly Id[]): Loss[] {
  const { project, services, compensates } = file;
  const scope = exportScope(project, machines, { services, events: file.declared });
  const remembered = [...(carries.services ?? []), "effect.undoneBy"];
  return [
    ...misnamedStates(project, scope),
    ...lossesOfCode(file, machines, scope),
    ...lossesLeftBehind(project, {
      name: "a TypeScript file",
      carries: compensates ? { ...carries, services: remembered } : carries,
      scope,
      also: [...machines.flatMap((id) => ofMachine(file, id)), ...ofNames(file, scope)],
    }),
  ];
}

/** The root has no name but the machine's, and hides the machine's description by its own; what other states answer, XState does not ask. */
function ofMachine({ project, index }: FileUnit, machine: Id): DocumentPath[] {
  const { root, description, name } = project.machines[machine] ?? { root: "" };
  const isRenamed = project.states[root]?.name !== name;
  const isHidden = description && project.states[root]?.description;
  const answers = Object.entries(project.states).flatMap(([id, state]): DocumentPath[] => {
    const isAsked = state.kind === "final" || id === root || index.machineOf(id) !== machine;
    return !isAsked && "output" in state && state.output !== undefined ? [["states", id, "output"]] : [];
  });
  return [
    ...(isRenamed ? [["states", root, "name"]] : []),
    ...(isHidden ? [["machines", machine, "description"]] : []),
    ...answers,
  ];
}

/** Events that are only sent are not declared, plain calls go by their service, policies protect those of services, kept code needs no assumption. */
function ofNames({ project, declared, namedCalls }: FileUnit, scope: ExportScope): DocumentPath[] {
  const events = Object.entries(project.events).flatMap(([id, { description, payload }]): DocumentPath[] => {
    if (declared.has(id) || !scope.has("events", id)) return [];
    return [
      ...(description ? [["events", id, "description"]] : []),
      ...(payload?.length ? [["events", id, "payload"]] : []),
    ];
  });
  const calls = Object.entries(project.invocations).flatMap(([id, { name, policies, callee }]): DocumentPath[] => {
    if (!scope.has("invocations", id)) return [];
    const isUnnamed = name !== undefined && !namedCalls.has(id);
    const isUnguarded = callee.kind !== "service" && (policies ?? []).length > 0;
    return [
      ...(isUnnamed ? [["invocations", id, "name"]] : []),
      ...(isUnguarded ? [["invocations", id, "policies"]] : []),
    ];
  });
  const code = Object.entries(project.implementations).flatMap(([id, { source, assume }]): DocumentPath[] =>
    source !== undefined && assume !== undefined && scope.has("implementations", id)
      ? [["implementations", id, "assume"]]
      : [],
  );
  return [...events, ...calls, ...code];
}
