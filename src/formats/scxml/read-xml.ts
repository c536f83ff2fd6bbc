// XML as a tree of elements with their places. Entities of a document type are refused, nothing is fetched, and depth and
// size are bounded.

import { SaxesParser } from "saxes";
import { failure, type Result, success } from "#base/result.ts";
import type { ImportRefusal, TextPlace } from "../format.ts";
import { placesIn } from "../shared/text-place.ts";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly place: TextPlace;
  /** As it stands in the file. */
  source: string;
}

const longestByDefault = 4_000_000;
const deepest = 150;
/** Five thousand states with all that they do have hardly more. */
const mostElements = 100_000;

class Stop {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

export function readXml(given: string, longest = longestByDefault): Result<XmlElement, ImportRefusal> {
  const text = given.replace(/^\ufeff/, "");
  if (text.length > longest)
    return failure({ message: `A file of more than ${longest / 1_000_000} MB is not read.`, line: 1, column: 1 });
  const parser = new SaxesParser();
  const placeOf = placesIn(text);
  const open: { readonly element: XmlElement; readonly from: number }[] = [];
  let root: XmlElement | undefined;
  let tagStart = 0;
  let count = 0;
  parser.on("error", (error) => {
    throw new Stop(error.message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Stop("The file declares entities; that is refused, because they can hide or blow up what is there");
  });
  parser.on("opentagstart", () => {
    tagStart = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    if (++count > mostElements)
      throw new Stop(
        `There are more than ${mostElements.toLocaleString("en")} elements, which is more than is read at once`,
      );
    if (open.length > deepest) throw new Stop(`Elements are nested more than ${deepest} deep here`);
    const attributes = new Map(
      Object.entries(tag.attributes as Record<string, string>).map(([name, value]) => [name, String(value)]),
    );
    const element: XmlElement = {
      name: tag.name.replace(/^.*:/, ""),
      attributes,
      children: [],
      text: "",
      place: placeOf(tagStart, parser.position),
      source: "",
    };
    open.at(-1)?.element.children.push(element);
    root ??= element;
    open.push({ element, from: tagStart });
  });
  const addText = (more: string) => {
    const top = open.at(-1);
    if (top) top.element.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed) closed.element.source = text.slice(closed.from, parser.position);
  });
  try {
    parser.write(text).close();
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    return failure({
      message: `This can't be read as XML: ${thrown.message.replace(/\.+$/, "")}.`,
      line: Math.max(1, parser.line),
      column: parser.column + 1,
    });
  }
  return root ? success(root) : failure({ message: "The file is empty.", line: 1, column: 1 });
}

export function attribute(element: XmlElement, name: string): string | undefined {
  const value = element.attributes.get(name)?.trim();
  return value === "" ? undefined : value;
}

export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(({ name }) => names.includes(name));
}
