// Drafts of SCXML before 2007, which old projects still hold, said `initialstate`, and the target in an element of its
// own. Nothing else of them is read differently.

import { childrenNamed, type XmlElement } from "./read-xml.ts";

export function modernise(root: XmlElement): void {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { attributes, children } = element;
    const initial = element.name === "scxml" ? attributes.get("initialstate") : undefined;
    if (initial !== undefined) rename(attributes, "initialstate", "initial", initial);
    const targets = element.name === "transition" ? childrenNamed(element, "target") : [];
    const next = targets.flatMap((target) => target.attributes.get("next") ?? []);
    if (next.length > 0 && !attributes.has("target")) {
      attributes.set("target", next.join(" "));
      for (const target of targets) children.splice(children.indexOf(target), 1);
    }
    waiting.push(...children);
  }
}

function rename(attributes: Map<string, string>, from: string, to: string, value: string): void {
  attributes.delete(from);
  if (!attributes.has(to)) attributes.set(to, value);
}
