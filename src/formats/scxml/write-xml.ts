// XML as text: attributes on one line, children indented.

import { escapeXml } from "../shared/escape-xml.ts";

export interface XmlOut {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlOut[];
  readonly text?: string;
}

export function xml(name: string, attributes: XmlOut["attributes"] = {}, children: readonly XmlOut[] = []): XmlOut {
  return { name, attributes, children };
}

export function printXml({ name, attributes, children, text }: XmlOut, indent = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(value ?? "").replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
    )
    .join("");
  if (text !== undefined) return `${indent}<${name}${written}>${escapeXml(text)}</${name}>\n`;
  if (children.length === 0) return `${indent}<${name}${written}/>\n`;
  return `${indent}<${name}${written}>\n${children.map((child) => printXml(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}
