// States as shapes: every kind has one of its own, so that they can be told apart without colour.

import type { FaceRow, SceneState } from "#scene/scene.ts";
import { measureText } from "#scene/text/measure-text.ts";
import { badgeStyle, nameStyle, rowStyle } from "#scene/text/styles.ts";
import { escapeXml } from "../shared/escape-xml.ts";
import { element, number, textElement } from "./element.ts";
import type { Palette } from "./palette.data.ts";

export interface Pen {
  readonly palette: Palette;
  readonly active: ReadonlySet<string>;
  /** States and transitions. */
  readonly covered: ReadonlySet<string>;
}

const radius = 8;

export function isContainer({ childCount, collapsed, kind }: SceneState): boolean {
  return !collapsed && (childCount > 0 || kind === "compound" || kind === "parallel");
}

export function drawContainer(pen: Pen, state: SceneState): string {
  const { palette, active } = pen;
  const { x, y, width, height } = state.rect;
  const isMarked = active.has(state.id) || pen.covered.has(state.id);
  const box = element("rect", {
    x,
    y,
    width,
    height,
    rx: radius + 2,
    fill: state.depth % 2 === 0 ? palette.surface : palette.canvas,
    stroke: strokeOf(pen, state.id),
    "stroke-width": isMarked ? 2 : 1,
    "stroke-dasharray": state.isRegion ? "6 4" : undefined,
  });
  const bars =
    state.kind === "parallel"
      ? [22, 15].map((from) =>
          element("rect", { x: x + width - from, y: y + 12, width: 3, height: 14, fill: palette.quiet }),
        )
      : [];
  const rule = y + state.face.headerHeight;
  const line = element("path", {
    d: `M${number(x + 1)} ${number(rule)}H${number(x + width - 1)}`,
    stroke: palette.line,
  });
  return group(state, [box, ...bars, line, ...state.face.rows.map((row) => drawRow(pen, state, row))]);
}

export function drawLeaf(pen: Pen, state: SceneState): string {
  if (state.mark !== undefined) return drawHistory(pen, state);
  const { palette, active } = pen;
  const { x, y, width, height } = state.rect;
  const isActive = active.has(state.id);
  const corner = Math.min(state.kind === "final" ? height / 2 : radius, 20);
  const isMarked = isActive || pen.covered.has(state.id);
  const stroke = strokeOf(pen, state.id);
  const sheets = state.collapsed
    ? [6, 3].map((by) =>
        element("rect", {
          x: x + by,
          y: y + by,
          width,
          height,
          rx: radius,
          fill: palette.surface,
          stroke: palette.lineStrong,
        }),
      )
    : [];
  const fill = isActive ? palette.activeSoft : palette.raised;
  const box = element("rect", { x, y, width, height, rx: corner, fill, stroke, "stroke-width": isMarked ? 2 : 1.25 });
  const inner =
    state.kind === "final"
      ? [
          element("rect", {
            x: x + 3.5,
            y: y + 3.5,
            width: width - 7,
            height: height - 7,
            rx: corner - 3,
            fill: "none",
            stroke,
          }),
        ]
      : [];
  const count = state.collapsed
    ? [
        textElement(`${state.childCount} inside`, x + width - 10, y + height - 8, badgeStyle, palette.quiet, {
          "text-anchor": "end",
        }),
      ]
    : [];
  return group(state, [...sheets, box, ...inner, ...state.face.rows.map((row) => drawRow(pen, state, row)), ...count]);
}

/** Where a run stands goes before where any has been. */
function strokeOf({ palette, active, covered }: Pen, id: string): string {
  if (active.has(id)) return palette.active;
  return covered.has(id) ? palette.accent : palette.lineStrong;
}

function drawHistory(pen: Pen, state: SceneState): string {
  const { palette } = pen;
  const { rect, mark = "H" } = state;
  const [cx, cy] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const stroke = strokeOf(pen, state.id);
  return group(state, [
    element("circle", {
      cx,
      cy,
      r: Math.min(rect.width, rect.height) / 2,
      fill: palette.raised,
      stroke,
      "stroke-width": 1.5,
    }),
    textElement(mark, cx, cy + 5, nameStyle, palette.ink, { "text-anchor": "middle" }),
  ]);
}

/** The full name is there for whoever points at it or listens. */
function group({ face }: SceneState, parts: readonly string[]): string {
  const name = face.rows.find(({ kind }) => kind === "name")?.full ?? "";
  const title = name === "" ? "" : `<title>${escapeXml(name)}</title>`;
  return `<g>${title}${parts.join("")}</g>`;
}

function drawRow(pen: Pen, { rect }: SceneState, row: FaceRow): string {
  const { palette } = pen;
  const x = rect.x + row.rect.x;
  const y = rect.y + row.rect.y;
  if (row.kind === "invocation") return drawCall(palette, row, x, y);
  const isName = row.kind === "name";
  const style = isName ? nameStyle : rowStyle;
  return textElement(row.text, x, y + row.rect.height - 5, style, isName ? palette.ink : palette.quiet);
}

function drawCall(palette: Palette, row: FaceRow, x: number, y: number): string {
  const parts = [
    element("rect", { x, y: y + 3, width: row.rect.width, height: row.rect.height - 6, rx: 6, fill: palette.sunken }),
    element("path", {
      d: "M5 0 0 8h3.5l-1 5L8 5H4.5Z",
      transform: `translate(${number(x + 7)} ${number(y + 7)})`,
      fill: palette.accent,
    }),
    textElement(row.text, x + 20, y + 18, rowStyle, palette.ink),
  ];
  let right = x + row.rect.width - 5;
  for (const badge of [...(row.badges ?? [])].reverse()) {
    const width = measureText(badge, badgeStyle) + 8;
    right -= width;
    const height = row.rect.height - 13;
    parts.push(element("rect", { x: right, y: y + 6.5, width, height, rx: 4, fill: palette.accentSoft }));
    parts.push(textElement(badge, right + 4, y + 17.5, badgeStyle, palette.accent));
    right -= 4;
  }
  return parts.join("");
}
