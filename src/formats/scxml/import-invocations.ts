// What a state invokes: a machine whose text stands in the invocation is another machine of the document, anything else a
// service.

import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import { fitting } from "../shared/project-builder.ts";
import { parseEcma, readEcma } from "./expressions.ts";
import { readParameters } from "./import-guards.ts";
import { attribute, childrenNamed, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

export function importInvocations(made: ScxmlImport, state: Id, element: XmlElement): void {
  if (made.builder.project.states[state]?.kind === "history") return;
  for (const invoke of childrenNamed(element, "invoke")) {
    const given = attribute(invoke, "id");
    const machine = machineIn(invoke);
    const source = attribute(invoke, "src") ?? attribute(invoke, "type") ?? "service";
    const id = made.builder.freshId(given ?? (machine ? "machine" : source), "invocation");
    made.invocations.set(given ?? `#${id}`, id);
    const input = inputOf(made, invoke, machine);
    const callee = machine
      ? childOf(made, machine, given, new Set(Object.keys(input)))
      : calleeOf(made, invoke, source);
    made.builder.addInvocation(
      id,
      { state, callee, ...(Object.keys(input).length > 0 ? { input } : {}) },
      invoke.place,
    );
  }
}

const machineType = /^(?:scxml|http:\/\/www\.w3\.org\/TR\/scxml\/?|machine)?$/i;

function machineIn(invoke: XmlElement): XmlElement | undefined {
  if (!machineType.test(attribute(invoke, "type") ?? "")) return undefined;
  return childrenNamed(invoke, "content").flatMap((content) => childrenNamed(content, "scxml"))[0];
}

function childOf(
  made: ScxmlImport,
  element: XmlElement,
  invocation: string | undefined,
  given: ReadonlySet<string>,
): Callee {
  const name = fitting(attribute(element, "fl:name") ?? attribute(element, "name") ?? invocation ?? "child");
  const key = `${[...given].sort().join(" ")}\n${element.source.replace(/\s+/g, " ")}`;
  const known = made.known.get(key);
  if (known !== undefined) return { kind: "machine", machine: known };
  const machine = made.builder.freshId(attribute(element, "name") ?? name, "machine");
  made.known.set(key, machine);
  made.invokes({ element, machine, name, given, known: made.known });
  return { kind: "machine", machine };
}

function inputOf(made: ScxmlImport, invoke: XmlElement, machine: XmlElement | undefined): Record<string, string> {
  const input: Record<string, string> = {};
  const names = (attribute(invoke, "namelist") ?? "").split(/\s+/).filter((name) => name !== "");
  const params = [
    ...names.map((name) => ({ name, text: name, element: invoke })),
    ...childrenNamed(invoke, "param").map((element) => ({
      name: attribute(element, "name") ?? "",
      text: attribute(element, "expr") ?? attribute(element, "location") ?? "",
      element,
    })),
  ];
  const known = machine && dataOf(machine);
  for (const { name, text, element } of params) {
    const node = name === "input" && known?.has(name) ? parseEcma(text) : undefined;
    const fields = node && readParameters(text, node, { names: made.data, answer: undefined });
    if (fields) {
      Object.assign(input, fields);
      continue;
    }
    const value = readEcma(text, { names: made.data, answer: undefined });
    if (known && !known.has(name))
      made.lose("value", `The machine that is invoked has no data "${name.slice(0, 60)}" to be given.`, element);
    else if (value !== undefined && /^[A-Za-z_$][\w$]*$/.test(name)) input[name] = value;
    else made.lose("value", `The parameter "${name.slice(0, 60)}" is no expression and was left out.`, element);
  }
  return input;
}

/** SCXML gives parameters to the data of the top level. */
function dataOf(machine: XmlElement): ReadonlySet<string> {
  const models = childrenNamed(machine, "datamodel");
  return new Set(
    models.flatMap((model) => childrenNamed(model, "data")).flatMap((data) => attribute(data, "id") ?? []),
  );
}

function calleeOf(made: ScxmlImport, invoke: XmlElement, source: string): Callee {
  const sequence = ["reverse", "parallelReverse", "declared"].find((each) => each === source) as "reverse" | undefined;
  const type = attribute(invoke, "type") ?? "";
  if (type === "compensate" && sequence) return { kind: "compensate", sequence };
  if (type !== "service")
    made.lose(
      "invoke",
      `What <invoke> starts ("${source.slice(0, 80)}"${type === "" ? "" : `, of the type "${type.slice(0, 80)}"`}) became a service.`,
      invoke,
    );
  return { kind: "service", service: made.builder.service(fitting(source), invoke.place) };
}
