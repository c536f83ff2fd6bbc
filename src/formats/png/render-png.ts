// A picture of ours as PNG, without a browser: its SVG is read and each shape is filled into pixels. The same picture and
// the same typefaces give the same bytes on every machine. Only what our own pictures are made of is understood.

import { failure, type Result, success } from "#base/result.ts";
import { attribute, readXml, type XmlElement } from "../scxml/read-xml.ts";
import type { PictureFonts } from "../svg/with-typeface.ts";
import { at, type Outline, roundedRect, type Vertex } from "./path.ts";
import { readPathData } from "./path-data.ts";
import { type Colour, createPixels, fillOutline, type Pixels } from "./pixels.ts";
import { strokeOutline } from "./stroke.ts";
import { textOutline } from "./text-outline.ts";
import { writePng } from "./write-png.ts";

export interface Png {
  readonly bytes: Uint8Array;
  /** Characters that no typeface has, drawn as empty boxes. */
  readonly missing: number;
}

const mostPixels = 50_000_000;
const longestPicture = 50_000_000;

export function renderPng(svg: string, fonts: PictureFonts, scale: number): Result<Png, string> {
  const read = readXml(svg, longestPicture);
  if (!read.ok || read.value.name !== "svg") return failure("This is no SVG picture of ours.");
  const [left = 0, top = 0, width = 0, height = 0] = (attribute(read.value, "viewBox") ?? "").split(" ").map(Number);
  const [columns, rows] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  if (!(columns > 0 && rows > 0 && columns * rows <= mostPixels))
    return failure(
      `The picture would have ${columns} × ${rows} pixels, which is more than ${mostPixels / 1_000_000} million. Use a smaller scale, or SVG.`,
    );
  const pixels = createPixels(columns, rows);
  let missing = 0;
  const sheet: Sheet = { pixels, fonts, scale, left, top, onMissing: () => missing++ };
  for (const element of shapesIn(read.value)) draw(sheet, element);
  return success({ bytes: writePng(pixels), missing });
}

interface Sheet {
  readonly pixels: Pixels;
  readonly fonts: PictureFonts;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  onMissing(): void;
}

function shapesIn(root: XmlElement): XmlElement[] {
  return root.children.flatMap((child) => (child.name === "g" ? child.children : [child]));
}

function draw(sheet: Sheet, element: XmlElement): void {
  if (element.name === "text") {
    const colour = colourOf(attribute(element, "fill"));
    if (colour) fillOutline(sheet.pixels, textOf(sheet, element), colour);
    return;
  }
  const pieces = outlineOf(sheet, element);
  const fill = colourOf(attribute(element, "fill"));
  if (fill)
    fillOutline(
      sheet.pixels,
      pieces.map(({ points }) => points),
      fill,
    );
  const stroke = colourOf(attribute(element, "stroke"));
  if (!stroke) return;
  const width = numberOf(element, "stroke-width", 1) * sheet.scale;
  const dashes = (attribute(element, "stroke-dasharray") ?? "").split(" ").filter((each) => each !== "");
  const pattern = dashes.map((each) => Number(each) * sheet.scale);
  const lines = pieces.flatMap(({ points, isClosed }) => strokeOutline(points, isClosed, width, pattern));
  fillOutline(sheet.pixels, lines, stroke);
}

function outlineOf({ scale, left, top }: Sheet, element: XmlElement): { points: Vertex[]; isClosed: boolean }[] {
  const number = (name: string) => numberOf(element, name, 0);
  const placed = (x: number, y: number) => at((x - left) * scale, (y - top) * scale);
  if (element.name === "rect") {
    const corner = placed(number("x"), number("y"));
    const [width, height, radius] = [number("width") * scale, number("height") * scale, number("rx") * scale];
    return [{ points: roundedRect(corner.x, corner.y, width, height, radius), isClosed: true }];
  }
  if (element.name === "circle") {
    const r = number("r");
    const corner = placed(number("cx") - r, number("cy") - r);
    return [{ points: roundedRect(corner.x, corner.y, 2 * r * scale, 2 * r * scale, r * scale), isClosed: true }];
  }
  const [dx = 0, dy = 0] = (/translate\(([^)]*)\)/.exec(attribute(element, "transform") ?? "")?.[1] ?? "0 0")
    .split(" ")
    .map(Number);
  return readPathData(attribute(element, "d") ?? "").map(({ points, isClosed }) => ({
    points: points.map(({ x, y }) => placed(x + dx, y + dy)),
    isClosed,
  }));
}

function textOf({ fonts, scale, left, top, onMissing }: Sheet, element: XmlElement): Outline {
  const length = attribute(element, "textLength");
  const line = {
    text: element.text,
    x: numberOf(element, "x", 0) - left,
    y: numberOf(element, "y", 0) - top,
    size: numberOf(element, "font-size", 12),
    anchor: attribute(element, "text-anchor"),
    width: length === undefined ? undefined : Number(length),
  };
  return textOutline(line, numberOf(element, "font-weight", 400) >= 600 ? fonts.bold : fonts.normal, scale, onMissing);
}

function numberOf(element: XmlElement, name: string, otherwise: number): number {
  const text = attribute(element, name);
  return text === undefined ? otherwise : Number(text);
}

function colourOf(text: string | undefined): Colour | undefined {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(text ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue].map((part) => Number.parseInt(part, 16)) as unknown as Colour;
}
