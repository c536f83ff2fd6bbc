// One machine as SCXML with the ECMAScript data model. What SCXML has no word for stands in attributes of a namespace of
// its own, which other engines leave alone.

import { failure, type Result, success } from "#base/result.ts";
import { compile } from "#compile/compile.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { exportScope } from "../shared/export-scope.ts";
import { lossesOfScxml } from "./left-behind.ts";
import { scxmlLosses } from "./losses.ts";
import { printEcma } from "./print-ecma.ts";
import type { ScxmlUnit } from "./scxml-unit.ts";
import { insideXml, stateXml } from "./state-xml.ts";
import { printXml, type XmlOut, xml } from "./write-xml.ts";

export function exportScxml(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const machine = project.machines[chosen.value] as Machine;
  const broken = compile(project, chosen.value).problems.find(({ severity }) => severity === "error");
  if (broken)
    return failure({
      message: `Machine "${machine.name}" can't be exported until this is put right: ${broken.message}`,
    });
  const losses: Loss[] = [];
  const lose: ScxmlUnit["lose"] = (code, message, inDocument) =>
    losses.push({ code, kind: scxmlLosses[code].kind, message, inDocument });
  const machines = invokedBy(project, chosen.value);
  const around: Around = {
    project,
    index: indexOf(project),
    scope: exportScope(project, machines),
    lose,
    open: [],
    plainRoots: new Set(),
  };
  const scxml = machineXml(around, chosen.value);
  losses.push(...lossesOfScxml(around, machines));
  return success({ text: `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(scxml)}`, losses });
}

type Around = Omit<ScxmlUnit, "machine" | "machineXml">;

/** A machine and all that it invokes, through whatever others. */
function invokedBy(project: Project, machine: Id): ReadonlySet<Id> {
  const found = new Set([machine]);
  const index = indexOf(project);
  for (const each of found)
    for (const { state, callee } of Object.values(project.invocations))
      if (
        callee.kind === "machine" &&
        index.machineOf(state) === each &&
        Object.hasOwn(project.machines, callee.machine)
      )
        found.add(callee.machine);
  return found;
}

/** Machines that it invokes stand in their invocations, in the same way. */
function machineXml(around: Around, id: Id): XmlOut {
  const { project, open } = around;
  const machine = project.machines[id] as Machine;
  const unit: ScxmlUnit = {
    ...around,
    machine,
    open: [...open, id],
    machineXml: (inner) => machineXml({ ...around, open: [...open, id] }, inner),
  };
  // Some engines make a function of that name.
  const name = id.replaceAll("-", "_");
  const root = project.states[machine.root];
  const isPlain = root?.kind === "compound" && isBare(unit, machine.root);
  const body = isPlain ? insideXml(unit, machine.root) : [stateXml(unit, machine.root, { "fl:root": "true" })];
  if (isPlain) around.plainRoots.add(id);
  const initial = isPlain && root.initial !== undefined && !root.initialActions?.length ? root.initial : undefined;
  const isOutermost = open.length === 0;
  return xml(
    "scxml",
    {
      xmlns: "http://www.w3.org/2005/07/scxml",
      "xmlns:fl": isOutermost ? "urn:faultline" : undefined,
      version: "1.0",
      datamodel: "ecmascript",
      name,
      "fl:name": machine.name === name ? undefined : machine.name,
      "fl:refuses": isOutermost ? refusingGuards(unit) : undefined,
      initial: isPlain ? initial : machine.root,
    },
    [...datamodel(machine), ...body],
  );
}

/** Nothing but states: <scxml> can have no more. */
function isBare({ project, index }: ScxmlUnit, root: Id): boolean {
  const state = project.states[root];
  if (state?.kind !== "compound") return false;
  const doesNothing =
    !state.entry?.length && !state.exit?.length && state.output === undefined && !state.initialActions?.length;
  const isAsked = JSON.stringify(Object.values(project.transitions)).includes(`{"kind":"in","state":"${root}"}`);
  const isTarget = isAsked || index.transitionsTo(root).length > 0;
  return doesNothing && !isTarget && index.transitionsFrom(root).length === 0 && index.invocationsOf(root).length === 0;
}

function datamodel({ context, input }: Machine): XmlOut[] {
  const data = (context ?? []).map(({ name, type, initial }) =>
    xml("data", {
      id: name,
      expr: initial === undefined ? undefined : printEcma(initial),
      "fl:type": type === "unknown" ? undefined : type,
    }),
  );
  const given = (input ?? []).length > 0 ? [xml("data", { id: "input", expr: "{}" })] : [];
  return data.length + given.length === 0 ? [] : [xml("datamodel", {}, [...given, ...data])];
}

/** Guards that a simulation takes to say no; all others are taken to say yes. */
function refusingGuards({ project, scope }: ScxmlUnit): string | undefined {
  const names = Object.entries(project.implementations).flatMap(([id, { kind, assume, name }]) =>
    kind === "guard" && assume === false && scope.has("implementations", id) ? [name] : [],
  );
  return names.length === 0 ? undefined : JSON.stringify(names);
}
