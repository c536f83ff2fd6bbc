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
}

export async function runRender(
  input: VerbInput,
  { active, output, coverage, ...options }: RenderOptions,
): Promise<Outcome> {
  if (output !== undefined && output !== "-" && !/\.svg$/i.test(output))
    return unusable(`"${output}" does not end in .svg: only SVG pictures can be written here.`);
  const states = active === undefined ? [] : active.split(",").map((id) => id.trim());
  const loaded = coverage ? loadInput(input) : undefined;
  if (loaded && !loaded.ok) return loaded.error;
  const covered = loaded ? coveredBy(loaded.value) : [];
  const written = output === undefined ? {} : { output };
  return runExport(input, { ...options, to: "svg", active: states, covered, ...written });
}

/** States that some scenario enters, and transitions that it takes. */
function coveredBy(project: Project): Id[] {
  const covered = new Set<Id>();
  for (const scenario of Object.values(project.scenarios))
    for (const record of simulate(project, scenario).records)
      if (record.kind === "step") for (const id of [...record.entered, ...record.transitions]) covered.add(id);
  return [...covered];
}
