// Draws a machine into a picture file.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { simulate } from "#sim/simulate.ts";
import { loadInput } from "../load-input.ts";
import type { Outcome, VerbInput } from "../outcome.ts";
import { unusable } from "../outcome.ts";
import { runExport } from "./export.ts";

export interface RenderOptions {
  readonly output?: string;
  readonly machine?: string;
  readonly theme?: "light" | "dark";
  /** Ids of states, divided by commas. */
  readonly active?: string;
  /** Mark what the scenarios of the machine go through. */
  readonly coverage?: boolean;
  /** Pixels of a PNG for each of the drawing. */
  readonly scale?: string;
}

export async function runRender(
  input: VerbInput,
  { active, output, coverage, scale, ...options }: RenderOptions,
): Promise<Outcome> {
  const isPng = output !== undefined && /\.png$/i.test(output);
  if (output !== undefined && output !== "-" && !isPng && !/\.svg$/i.test(output))
    return unusable(`"${output}" ends neither in .svg nor in .png: these are the pictures that can be written.`);
  const factor = scale === undefined ? 2 : Number(scale);
  if (!(factor >= 0.25 && factor <= 8)) return unusable(`--scale takes a number from 0.25 to 8, not "${scale}".`);
  if (scale !== undefined && !isPng)
    return unusable("--scale is for PNG: an SVG has no pixels. Give -o a name that ends in .png.");
  const states = active === undefined ? [] : active.split(",").map((id) => id.trim());
  const loaded = coverage ? loadInput(input) : undefined;
  if (loaded && !loaded.ok) return loaded.error;
  const covered = loaded ? coveredBy(loaded.value) : [];
  const picture = { ...options, to: "svg", active: states, covered };
  const drawn = await runExport(input, isPng || output === undefined ? picture : { ...picture, output });
  // Whoever asks for a picture need not be told that it is one.
  const svg = drawn.exitCode === 2 ? drawn : { ...drawn, stderr: "" };
  if (!isPng) return svg;
  return svg.exitCode === 2 ? svg : asPng(input, svg, output, factor);
}

async function asPng(input: VerbInput, svg: Outcome, path: string, scale: number): Promise<Outcome> {
  const [{ renderPng }, { pictureFonts }] = await Promise.all([
    import("#formats/png/render-png.ts"),
    import("../picture-fonts.ts"),
  ]);
  const png = renderPng(svg.stdout, pictureFonts(), scale);
  if (!png.ok) return unusable(`${input.name}: ${png.error}`);
  const { bytes, missing } = png.value;
  const note = `${input.name}: ${missing} characters are in no typeface that comes along; they are drawn as boxes. SVG has them.\n`;
  return {
    stdout: "",
    stderr: svg.stderr + (missing > 0 ? note : ""),
    exitCode: svg.exitCode,
    pictures: [{ path, bytes }],
  };
}

/** States that some scenario enters, and transitions that it takes. */
function coveredBy(project: Project): Id[] {
  const covered = new Set<Id>();
  for (const scenario of Object.values(project.scenarios))
    for (const record of simulate(project, scenario).records)
      if (record.kind === "step") for (const id of [...record.entered, ...record.transitions]) covered.add(id);
  return [...covered];
}
