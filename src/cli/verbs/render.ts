// Draws a machine into a picture file.

import type { Outcome, VerbInput } from "../outcome.ts";
import { unusable } from "../outcome.ts";
import { runExport } from "./export.ts";

export interface RenderOptions {
  readonly output?: string;
  readonly machine?: string;
  readonly theme?: "light" | "dark";
  /** Ids of states, divided by commas. */
  readonly active?: string;
}

export async function runRender(input: VerbInput, { active, output, ...options }: RenderOptions): Promise<Outcome> {
  if (output !== undefined && output !== "-" && !/\.svg$/i.test(output))
    return unusable(`"${output}" does not end in .svg: only SVG pictures can be written here.`);
  const states = active === undefined ? [] : active.split(",").map((id) => id.trim());
  return runExport(input, { ...options, to: "svg", active: states, ...(output === undefined ? {} : { output }) });
}
