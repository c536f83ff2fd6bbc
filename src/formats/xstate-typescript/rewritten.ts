// What is in an exported file, but as code: reading the file back does not make of it what it was in the drawing.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import type { ExportScope } from "../shared/export-scope.ts";
import type { FileUnit } from "./file-unit.ts";
import { type ExportLossCode, exportLosses } from "./losses.ts";
import { namesOfMachine } from "./machine-unit.ts";
import { serviceNames } from "./service-names.ts";

export function lossesOfCode(file: FileUnit, machines: readonly Id[], scope: ExportScope): Loss[] {
  return [...renamed(file, machines), ...asCode(file, scope)];
}

function lossOf(code: ExportLossCode, message: string, covers: readonly DocumentPath[]): Loss[] {
  const [inDocument] = covers;
  return inDocument ? [{ code, kind: exportLosses[code].kind, message, inDocument, covers }] : [];
}

function renamed(file: FileUnit, machines: readonly Id[]): Loss[] {
  const { project } = file;
  const places: DocumentPath[] = [];
  const examples: string[] = [];
  const note = (name: string | undefined, identifier: string, ...at: readonly DocumentPath[]) => {
    if (name === undefined || name === identifier) return;
    places.push(...at);
    examples.push(`"${name}" is ${identifier}`);
  };
  for (const id of machines) {
    const { name, root = "" } = project.machines[id] ?? {};
    note(
      name,
      namesOfMachine(file, id).constant.replace(/Machine$/, ""),
      ["machines", id, "name"],
      ["states", root, "name"],
    );
  }
  for (const id of file.services)
    note(project.services[id]?.name, serviceNames(file, id).call, ["services", id, "name"]);
  for (const id of file.namedCalls) if (project.invocations[id]?.name) places.push(["invocations", id, "name"]);
  const some = examples.slice(0, 3).join(", ");
  const more = examples.length > 3 ? " …" : "";
  return lossOf("ids", `Names become identifiers${some === "" ? "" : `: ${some}${more}`}.`, places);
}

function asCode({ project, namedCalls }: FileUnit, scope: ExportScope): Loss[] {
  const of = <Table extends "machines" | "invocations" | "events" | "services" | "implementations">(
    table: Table,
    fields: readonly string[],
  ): DocumentPath[] =>
    Object.entries<object>(project[table]).flatMap(([id, record]) =>
      scope.has(table, id)
        ? fields.flatMap((field) => (Object.hasOwn(record, field) ? [[table, id, field] as DocumentPath] : []))
        : [],
    );
  const described = Object.entries(project.machines).flatMap(([id, { context, input }]) => {
    if (!scope.has("machines", id)) return [];
    const list = (key: "context" | "input") =>
      (key === "context" ? context : input)?.flatMap(({ description }, at): DocumentPath[] =>
        description ? [["machines", id, key, at, "description"]] : [],
      ) ?? [];
    return [...list("context"), ...list("input")];
  });
  const places = [
    ...of("invocations", ["policies"]),
    // A call with policies has an actor of its own, which is handed what the policies read.
    ...callsBeside(project, namedCalls).map((id) => ["invocations", id, "callee"]),
    ...[...namedCalls].map((id) => ["invocations", id, "input"]),
    ...of("services", ["description", "kind", "input", "output", "sample", "errors", "effect"]),
    ...of("implementations", ["parameters", "assume", "description"]),
    ...Object.keys(project.implementations).flatMap((id) =>
      scope.has("implementations", id) ? [["implementations", id, "source"]] : [],
    ),
    ...of("events", ["description"]),
    ...described,
  ];
  const message =
    "Policies, services, named guards and actions become code, and descriptions comments: a drawing made of the file has the code, not the settings.";
  return lossOf("code", message, places);
}

/** All calls of services that one of the calls is of. */
function callsBeside({ invocations }: Project, calls: ReadonlySet<Id>): Id[] {
  const serviceOf = (id: Id) => {
    const callee = invocations[id]?.callee;
    return callee?.kind === "service" ? callee.service : undefined;
  };
  const services = new Set([...calls].map(serviceOf));
  return Object.keys(invocations).filter((id) => serviceOf(id) !== undefined && services.has(serviceOf(id)));
}
