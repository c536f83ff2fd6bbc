// What stands in the file and means nothing here: it is named, each thing once for every element.

import { attribute, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

/** Where Qt Creator keeps its drawing; it writes one into nearly every element. */
export const editorElement = "editorinfo";

/** Attributes that are understood, by element; what executable content keeps as text is not looked into. */
const understood: Readonly<Record<string, string>> = {
  scxml: "initial name version datamodel xmlns binding",
  state: "id initial",
  parallel: "id",
  final: "id",
  history: "id type",
  transition: "event cond target type",
  initial: "",
  onentry: "",
  onexit: "",
  datamodel: "",
  data: "id expr",
  donedata: "",
  content: "expr",
  param: "name expr location",
  assign: "location expr",
  raise: "event",
  send: "event eventexpr id target delay delayexpr namelist type",
  cancel: "sendid",
  log: "expr label",
  script: "",
  if: "cond",
  elseif: "cond",
  else: "",
  foreach: "array item index",
  invoke: "id src type namelist",
};

const ownType = /^(?:scxml|http:\/\/www\.w3\.org\/TR\/scxml\/?(?:#SCXMLEventProcessor)?|service|machine|compensate)?$/i;

export function noteUnknown(made: ScxmlImport, root: XmlElement): void {
  if (attribute(root, "binding") === "late")
    made.lose("element", "Data gets its value when the machine starts, not when its state is entered.", root);
  const waiting = [root];
  let isDrawn = false;
  const foreign = new Set<string>();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === editorElement) {
      if (!isDrawn) made.lose("layout", "The positions that Qt Creator keeps are not carried over.", element);
      isDrawn = true;
      continue;
    }
    const known = understood[element.name];
    if (known === undefined || !Object.hasOwn(understood, element.name)) {
      made.lose("element", `<${element.name.slice(0, 40)}> has no meaning here.`, element);
      continue;
    }
    for (const name of element.attributes.keys()) noteForeign(made, element, name, foreign);
    const strange = [...element.attributes.keys()].filter(
      (name) => !name.includes(":") && !known.split(" ").includes(name),
    );
    if (strange.length > 0)
      made.lose(
        "element",
        `\`${strange.slice(0, 5).join("`, `")}\` of <${element.name}> is not carried over.`,
        element,
      );
    if (element.name === "log" && attribute(element, "expr") !== undefined && attribute(element, "label") !== undefined)
      made.lose("element", "The label of a <log> that has an expression is not carried over.", element);
    const type = element.attributes.get("type") ?? "";
    if (element.name === "send" && !ownType.test(type))
      made.lose("io", `Events of the type "${type.slice(0, 60)}" are sent as any other.`, element);
    if (element.name === "scxml" && element !== root) continue;
    waiting.push(...[...element.children].reverse());
  }
}

/** What other programs keep in attributes of their own; each of them is named once. */
function noteForeign(made: ScxmlImport, element: XmlElement, name: string, known: Set<string>): void {
  const prefix = name.split(":")[0] ?? "";
  if (!name.includes(":") || /^(?:xml|xmlns|fl)$/.test(prefix) || known.has(prefix)) return;
  known.add(prefix);
  made.lose("element", `Attributes of the namespace "${prefix.slice(0, 40)}" are not carried over.`, element);
}
