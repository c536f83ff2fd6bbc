// A loop over a list that is known when the file is read becomes the row of actions that it does.

import type { Action } from "#model/schema/action.ts";
import { parts } from "../xstate/syntax.ts";
import { type DataNames, parseEcma, readEcmaNode } from "./expressions.ts";
import { attribute, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

const mostActions = 200;

/** The items of data that start as a list and are never set again. */
export function constantLists(
  data: readonly XmlElement[],
  elements: readonly XmlElement[],
): ReadonlyMap<string, readonly string[]> {
  const set = elements.flatMap((each) => attribute(each, "location") ?? attribute(each, "idlocation") ?? []);
  const scripts = elements.filter(({ name }) => name === "script").map(({ text }) => text);
  const looped = elements.flatMap((each) => [attribute(each, "item") ?? "", attribute(each, "index") ?? ""]);
  const lists = new Map<string, readonly string[]>();
  for (const element of data) {
    const name = attribute(element, "id") ?? "";
    const isSet = set.some(
      (place) => place === name || (place.startsWith(name) && /^[.[]/.test(place.slice(name.length))),
    );
    if (isSet || looped.includes(name) || scripts.some((text) => text.includes(name))) continue;
    const items = itemsOf(attribute(element, "expr") ?? element.text, { names: new Set(), answer: undefined });
    if (items) lists.set(name, items);
  }
  return lists;
}

function itemsOf(text: string, data: DataNames): readonly string[] | undefined {
  const node = parseEcma(text);
  if (node?.type !== "ArrayExpression") return undefined;
  const items = parts(node, "elements").map((each) => readEcmaNode(text, each, data));
  return items.every((each) => each !== undefined) ? items : undefined;
}

export function unrolledLoop(
  { data: names, lists }: ScxmlImport,
  element: XmlElement,
  data: DataNames,
  once: () => readonly Action[] | undefined,
): Action[] | undefined {
  const array = attribute(element, "array") ?? "";
  const item = attribute(element, "item") ?? "";
  const index = attribute(element, "index");
  const items = lists.get(array) ?? (array.startsWith("[") ? itemsOf(array, data) : undefined);
  if (!items || !names.has(item) || (index !== undefined && !names.has(index))) return undefined;
  const body = once();
  if (!body || items.length * (body.length + 1) > mostActions) return undefined;
  return items.flatMap((value, at): Action[] => [
    { kind: "assign", values: { [item]: value, ...(index === undefined ? {} : { [index]: String(at) }) } },
    ...body,
  ]);
}
