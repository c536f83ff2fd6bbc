// Prints the XState configuration of one machine. What is printed never depends on how many machines there are: with
// several, one has to be named.

import { nearestName } from "#base/nearest-name.ts";
import { failure, type Result, success } from "#base/result.ts";
import { shorten } from "#base/shorten.ts";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import { placeProblems, printProblems } from "../report-problems.ts";

export interface CompileOptions {
  readonly machine?: string;
}

export function runCompile(input: VerbInput, options: CompileOptions): Outcome {
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const machine = chooseMachine(loaded.value, options.machine);
  if (!machine.ok) return unusable(`${input.name}: ${machine.error}`);
  const { config, problems } = compile(loaded.value, machine.value);
  const stderr = printProblems(input.name, placeProblems(input.text, problems));
  if (config === undefined) return { stdout: "", stderr, exitCode: 1 };
  return { stdout: `${JSON.stringify(config, null, 2)}\n`, stderr, exitCode: 0 };
}

function chooseMachine(project: Project, wanted: string | undefined): Result<string, string> {
  const ids = Object.keys(project.machines).sort();
  const list = shorten(ids.join(", "), 400);
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return success(wanted);
    const byName = ids.filter((id) => project.machines[id]?.name === wanted);
    const near = byName[0] ?? nearestName(wanted, ids);
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    return failure(`There is no machine with the id "${shorten(wanted)}".${hint} There are: ${list || "none"}.`);
  }
  const [only, ...others] = ids;
  if (only === undefined) return failure("The document has no machine to compile.");
  if (others.length > 0) return failure(`The document has several machines. Choose one with --machine ID: ${list}.`);
  return success(only);
}
