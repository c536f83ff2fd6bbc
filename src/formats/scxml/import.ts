// SCXML as a document with one machine.

import { isForbiddenName } from "#base/forbidden-names.ts";
import { parseJsonText } from "#base/json-text.ts";
import { failure, type Result } from "#base/result.ts";
import { expressionOf, parsedType } from "#model/parsed-text.ts";
import { type Id, idPattern } from "#model/schema/common.ts";
import type { ContextField } from "#model/schema/machine.ts";
import type { Imported, ImportOptions, ImportRefusal } from "../format.ts";
import { createProjectBuilder, fitting, type ProjectBuilder } from "../shared/project-builder.ts";
import { readEcma } from "./expressions.ts";
import { importStates, stateElements } from "./import-states.ts";
import { scxmlLosses } from "./losses.ts";
import { noteUnknown } from "./note-unknown.ts";
import { attribute, childrenNamed, readXml, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

export function importScxml(text: string, options: ImportOptions = {}): Result<Imported, ImportRefusal> {
  const read = readXml(text);
  if (!read.ok) return read;
  const scxml = read.value;
  if (scxml.name !== "scxml")
    return failure({
      message: `This is not SCXML: its root is <${scxml.name}>.`,
      line: scxml.place.line,
      column: scxml.place.column,
    });
  const name = fitting(attribute(scxml, "fl:name") ?? attribute(scxml, "name") ?? options.name ?? "Machine");
  const builder = createProjectBuilder(name);
  // An export whose root has more than <scxml> may have wraps it in a state.
  const [only, ...others] = stateElements(scxml);
  const root = only && others.length === 0 && attribute(only, "fl:root") === "true" ? only : scxml;
  const machine = builder.freshId(attribute(scxml, "name") ?? name, "machine");
  const data = dataElements(scxml);
  const made = createImport(builder, root, data, name);
  const rootId = made.states.get(root) ?? "";
  importStates(made, root, name);
  assumeRefusals(builder, scxml);
  noteUnknown(made, scxml);
  const context = data.flatMap((element) => fieldOf(made, element) ?? []);
  builder.addMachine(machine, { name, root: rootId, ...(context.length > 0 ? { context } : {}) }, scxml.place);
  return builder.finish();
}

function createImport(
  builder: ProjectBuilder,
  root: XmlElement,
  data: readonly XmlElement[],
  name: string,
): ScxmlImport {
  const states = new Map<XmlElement, Id>();
  const byName = new Map<string, Id>();
  const eventNames = new Set<string>();
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const event = attribute(element, "event");
    if (event !== undefined) for (const each of event.split(/\s+/)) if (!each.endsWith("*")) eventNames.add(each);
    const given = attribute(element, "id");
    if (element === root || /^(?:state|parallel|final|history)$/.test(element.name)) {
      const wanted = given ?? (element === root ? `${name} root` : element.name);
      const id =
        given !== undefined && idPattern.test(given)
          ? builder.freshId(given, "state")
          : builder.freshId(wanted, "state");
      states.set(element, id);
      if (given !== undefined) byName.set(given, id);
    }
    waiting.push(...[...element.children].reverse());
  }
  const names = data
    .map((element) => attribute(element, "id") ?? "")
    .filter((each) => /^[A-Za-z_$][\w$]*$/.test(each) && !isForbiddenName(each) && each !== "input");
  return {
    builder,
    data: new Set(names),
    states,
    byName,
    invocations: new Map(),
    eventNames,
    lose(code, message, element, inDocument) {
      const { kind } = scxmlLosses[code];
      builder.lose({ code, kind, message, inText: element.place, ...(inDocument ? { inDocument } : {}) });
    },
  };
}

/** Which guards the author took to say no: an export of ours writes them on the root. */
function assumeRefusals({ project, put }: ProjectBuilder, scxml: XmlElement): void {
  const names = parseJsonText(attribute(scxml, "fl:refuses") ?? "[]");
  if (!names.ok || !Array.isArray(names.value)) return;
  for (const [id, implementation] of Object.entries(project.implementations))
    if (implementation.kind === "guard" && names.value.includes(implementation.name))
      put("implementations", id, { ...implementation, assume: false });
}

/** Data of every state live in one data model. */
function dataElements(scxml: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [scxml];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    for (const model of childrenNamed(element, "datamodel")) found.push(...childrenNamed(model, "data"));
    waiting.push(...[...element.children].reverse());
  }
  return found;
}

function fieldOf(made: ScxmlImport, element: XmlElement): ContextField | undefined {
  const name = attribute(element, "id") ?? "";
  if (name === "input") return undefined;
  if (!made.data.has(name)) {
    made.lose("value", `The data "${name.slice(0, 60)}" can't be a field of the context.`, element);
    return undefined;
  }
  const text = attribute(element, "expr") ?? (element.text.trim() || undefined);
  const initial = text === undefined ? undefined : readEcma(text, { names: new Set(), answer: undefined });
  if (text !== undefined && (initial === undefined || !expressionOf(initial).ok))
    made.lose("value", `The initial value of "${name}" is no expression and was left out.`, element);
  const type = attribute(element, "fl:type");
  return {
    name,
    type: type !== undefined && parsedType(type).ok ? type : "unknown",
    ...(initial === undefined ? {} : { initial }),
  };
}
