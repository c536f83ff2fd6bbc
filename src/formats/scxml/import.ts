// SCXML as a document: the machine that is written, and one more for every machine that stands inside an invocation.

import { parseJsonText } from "#base/json-text.ts";
import { failure, type Result } from "#base/result.ts";
import type { Imported, ImportOptions, ImportRefusal } from "../format.ts";
import { boundedImport } from "../shared/bounded-import.ts";
import { createProjectBuilder, fitting, type ProjectBuilder } from "../shared/project-builder.ts";
import { importMachine } from "./import-machine.ts";
import { modernise } from "./modernise.ts";
import { attribute, readXml, type XmlElement } from "./read-xml.ts";
import type { ChildMachine } from "./scxml-import.ts";

export const importScxml = boundedImport(readMachines);

function readMachines(text: string, options: ImportOptions = {}): Result<Imported, ImportRefusal> {
  const read = readXml(text);
  if (!read.ok) return read;
  const scxml = read.value;
  if (scxml.name !== "scxml")
    return failure({
      message: `This is not SCXML: its root is <${scxml.name}>.`,
      line: scxml.place.line,
      column: scxml.place.column,
    });
  modernise(scxml);
  const name = fitting(attribute(scxml, "fl:name") ?? attribute(scxml, "name") ?? options.name ?? "Machine");
  const builder = createProjectBuilder(name);
  const extended = extendedIn(scxml);
  const waiting: ChildMachine[] = [
    {
      element: scxml,
      name,
      machine: builder.freshId(attribute(scxml, "name") ?? name, "machine"),
      given: new Set(),
      known: new Map(),
    },
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    importMachine(builder, next, extended, (child) => waiting.push(child));
  assumeRefusals(builder, scxml);
  return builder.finish();
}

const longestName = 500;

/** Of all machines in the file, because they send each other events. */
function extendedIn(scxml: XmlElement): ReadonlySet<string> {
  const extended = new Set<string>();
  const waiting = [scxml];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    for (const name of (attribute(element, "event") ?? "").split(/\s+/)) {
      if (name.endsWith("*") || name.length > longestName) continue;
      for (let at = name.indexOf("."); at >= 0; at = name.indexOf(".", at + 1)) extended.add(name.slice(0, at));
    }
    for (const child of element.children) waiting.push(child);
  }
  return extended;
}

/** Which guards the author took to say no: an export of ours writes them on the root. */
function assumeRefusals({ project, put }: ProjectBuilder, scxml: XmlElement): void {
  const names = parseJsonText(attribute(scxml, "fl:refuses") ?? "[]");
  if (!names.ok || !Array.isArray(names.value)) return;
  for (const [id, implementation] of Object.entries(project.implementations))
    if (implementation.kind === "guard" && names.value.includes(implementation.name))
      put("implementations", id, { ...implementation, assume: false });
}
