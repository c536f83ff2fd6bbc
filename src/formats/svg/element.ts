// Elements of an SVG as text. Everything that comes from a document goes through here, so that no name becomes markup.

import { measureText, type TextStyle } from "#scene/text/measure-text.ts";
import { escapeXml } from "../shared/escape-xml.ts";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? number(value) : escapeXml(String(value))}"`)
    .join("");
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** As wide as it was measured, whatever typeface the viewer has. */
export function textElement(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  fill: string,
  more: Attributes = {},
): string {
  if (text.trim() === "") return "";
  const width = measureText(text, style);
  const attributes = {
    x,
    y,
    "font-size": style.size,
    "font-weight": style.weight === 400 ? undefined : style.weight,
    fill,
    textLength: width > 0 ? width : undefined,
    lengthAdjust: width > 0 ? "spacingAndGlyphs" : undefined,
    ...more,
  };
  return element("text", attributes, escapeXml(text));
}

/** At most two digits after the point, and the same on every machine. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}
