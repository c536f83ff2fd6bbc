// One machine as a picture that stands by itself: the scene that the canvas shows, as SVG. The same document gives the
// same bytes.

import { failure, type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { SceneNote } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { labelLineHeight, labelStyle } from "#scene/text/styles.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { escapeXml } from "../shared/escape-xml.ts";
import { drawEdge, drawInitialMark, drawLabel } from "./draw-edges.ts";
import { drawContainer, drawLeaf, isContainer, type Pen } from "./draw-states.ts";
import { element, number, textElement } from "./element.ts";
import { svgLosses } from "./losses.ts";
import { palettes } from "./palette.data.ts";
import { withTypeface } from "./with-typeface.ts";

const margin = 32;

const { kind, what } = svgLosses.picture;
const picture: Loss = { code: "picture", kind, message: what, covers: [[]] };

export function exportSvg(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const unknown = (options.active ?? []).find((id) => !Object.hasOwn(project.states, id));
  if (unknown !== undefined) return failure({ message: `There is no state with the id "${unknown}" to highlight.` });
  const scene = sceneOf(project, chosen.value);
  const pen: Pen = {
    palette: palettes[options.theme ?? "light"],
    active: withAncestors(project, options.active ?? []),
    covered: new Set(options.covered),
  };
  const states = [...scene.states.values()];
  const edges = [...scene.edges.values()];
  const name = project.machines[chosen.value]?.name ?? chosen.value;
  const [left, top] = [scene.bounds.x - margin, scene.bounds.y - margin];
  const [width, height] = [scene.bounds.width + 2 * margin, scene.bounds.height + 2 * margin];
  const parts = [
    `<title>${escapeXml(name)}</title>`,
    element("rect", { x: left, y: top, width, height, fill: pen.palette.canvas }),
    ...states.filter(isContainer).map((state) => drawContainer(pen, state)),
    ...scene.notes.map((note) => drawNote(pen, note)),
    ...edges.map((edge) => drawEdge(pen, edge)),
    ...scene.initialMarks.map((mark) => drawInitialMark(pen, mark)),
    ...states.filter((state) => !isContainer(state)).map((state) => drawLeaf(pen, state)),
    ...edges.map((edge) => drawLabel(pen, edge)),
  ].filter((part) => part !== "");
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `${number(left)} ${number(top)} ${number(width)} ${number(height)}`,
    role: "img",
    "font-family": "'Inter Variable', Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  };
  const svg = `${element("svg", attributes, `\n${parts.join("\n")}\n`)}\n`;
  return success({ text: options.fonts ? withTypeface(svg, options.fonts) : svg, losses: [picture] });
}

/** Where a state is active, so is everything around it. */
function withAncestors(project: Project, ids: readonly string[]): ReadonlySet<string> {
  const active = new Set<string>();
  for (const start of ids)
    for (let id: string | null | undefined = start; id && !active.has(id); id = project.states[id]?.parent)
      active.add(id);
  return active;
}

function drawNote({ palette }: Pen, { rect, kind, lines }: SceneNote): string {
  const box = element("rect", {
    x: rect.x,
    y: rect.y,
    width: rect.width,
    height: rect.height,
    rx: 8,
    fill: kind === "remark" ? palette.sunken : palette.accentSoft,
    "fill-opacity": kind === "boundary" ? 0.25 : undefined,
    stroke: palette.lineStrong,
    "stroke-dasharray": kind === "boundary" ? "2 5" : undefined,
  });
  const text = lines.map((line, at) =>
    textElement(line, rect.x + 10, rect.y + 16 + at * labelLineHeight, labelStyle, palette.quiet),
  );
  return [box, ...text].join("");
}
