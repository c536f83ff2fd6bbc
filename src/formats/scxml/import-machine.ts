// One machine of an SCXML file. What it invokes with its own text is handed on, to be imported after it.

import { expressionOf, parsedType } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { ContextField } from "#model/schema/machine.ts";
import type { ProjectBuilder } from "../shared/project-builder.ts";
import { readEcma } from "./expressions.ts";
import { isFieldName } from "./import-guards.ts";
import { constantLists } from "./import-loops.ts";
import { importStates, stateElements } from "./import-states.ts";
import { scxmlLosses } from "./losses.ts";
import { noteUnknown } from "./note-unknown.ts";
import { ownElements } from "./own-elements.ts";
import { attribute, type XmlElement } from "./read-xml.ts";
import type { ChildMachine, ScxmlImport } from "./scxml-import.ts";

export function importMachine(
  builder: ProjectBuilder,
  { element, machine, name, given, known }: ChildMachine,
  extended: ReadonlySet<string>,
  invokes: (child: ChildMachine) => void,
): void {
  // An export whose root has more than <scxml> may have wraps it in a state.
  const [only, ...others] = stateElements(element);
  const root = only && others.length === 0 && attribute(only, "fl:root") === "true" ? only : element;
  const data = ownElements(element).filter((each) => each.name === "data");
  const made = createImport(builder, { element, root, data, name, extended, known, invokes });
  importStates(made, root, name);
  noteUnknown(made, element);
  const hasInput = data.some((each) => attribute(each, "id") === "input");
  const context = [
    ...data.flatMap((each) => fieldOf(made, each, hasInput ? new Set() : given) ?? []),
    ...[...made.loopNames].map((field): ContextField => ({ name: field, type: "unknown" })),
  ];
  const named = [...given].filter((each) => made.data.has(each) || hasInput);
  const input = named.map((each) => ({ name: each, type: "unknown" }));
  builder.addMachine(
    machine,
    {
      name,
      root: made.states.get(root) ?? "",
      ...(input.length > 0 ? { input } : {}),
      ...(context.length > 0 ? { context } : {}),
    },
    element.place,
  );
}

interface Beginning {
  readonly element: XmlElement;
  readonly root: XmlElement;
  readonly data: readonly XmlElement[];
  readonly name: string;
  readonly extended: ReadonlySet<string>;
  readonly known: Map<string, Id>;
  invokes(child: ChildMachine): void;
}

function createImport(builder: ProjectBuilder, beginning: Beginning): ScxmlImport {
  const { element: scxml, root, name, extended, known, invokes } = beginning;
  const states = new Map<XmlElement, Id>();
  const byName = new Map<string, Id>();
  const elements = ownElements(scxml);
  for (const element of elements) {
    if (element !== root && !/^(?:state|parallel|final|history)$/.test(element.name)) continue;
    const given = attribute(element, "id");
    const wanted = given ?? (element === root ? `${name} root` : element.name);
    const id = builder.freshId(wanted, "state");
    states.set(element, id);
    if (given !== undefined) byName.set(given, id);
  }
  const names = beginning.data.map((element) => attribute(element, "id") ?? "").filter(isFieldName);
  const loops = elements
    .filter((each) => each.name === "foreach")
    .flatMap((each) => [attribute(each, "item") ?? "", attribute(each, "index") ?? ""]);
  return {
    builder,
    data: new Set([...names, ...loops.filter(isFieldName)]),
    loopNames: new Set(loops.filter((each) => isFieldName(each) && !names.includes(each))),
    lists: constantLists(beginning.data, elements),
    states,
    byName,
    invocations: new Map(),
    extended,
    known,
    invokes,
    lose(code, message, element, inDocument) {
      const { kind } = scxmlLosses[code];
      builder.lose({ code, kind, message, inText: element.place, ...(inDocument ? { inDocument } : {}) });
    },
  };
}

function fieldOf(made: ScxmlImport, element: XmlElement, given: ReadonlySet<string>): ContextField | undefined {
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
    ...(given.has(name) ? { initial: `input.${name}` } : initial === undefined ? {} : { initial }),
  };
}
