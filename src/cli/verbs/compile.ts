// Prints the XState configuration of one machine. What is printed never depends on how many machines there are: with
// several, one has to be named.

import { compile } from "#compile/compile.ts";
import { chooseRecord } from "../choose-record.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import { placeProblems, printProblems } from "../report-problems.ts";

export interface CompileOptions {
  readonly machine?: string;
}

export function runCompile(input: VerbInput, options: CompileOptions): Outcome {
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const machine = chooseRecord(loaded.value, "machines", options.machine, "to compile");
  if (!machine.ok) return unusable(`${input.name}: ${machine.error}`);
  const { config, problems } = compile(loaded.value, machine.value);
  const stderr = printProblems(input.name, placeProblems(input.text, problems));
  if (config === undefined) return { stdout: "", stderr, exitCode: 1 };
  return { stdout: `${JSON.stringify(config, null, 2)}\n`, stderr, exitCode: 0 };
}
