import type { XmlElement } from "./read-xml.ts";

/** Everything in a machine, in the order of the file, without what belongs to machines that it invokes. */
export function ownElements(scxml: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [scxml];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    found.push(element);
    waiting.push(...element.children.filter(({ name }) => name !== "scxml").reverse());
  }
  return found;
}
