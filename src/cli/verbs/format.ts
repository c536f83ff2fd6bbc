// Prints a document in its canonical form, or says whether it has it.

import { saveProject } from "#model/save.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";

export interface FormatOptions {
  /** Only say whether the file is canonical. */
  readonly check?: boolean;
  /** Change the file instead of printing. */
  readonly write?: boolean;
}

export function runFormat(input: VerbInput, options: FormatOptions): Outcome {
  if (options.check && options.write)
    return unusable("--check and --write exclude each other: the one changes nothing, the other changes the file.");
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const formatted = saveProject(loaded.value);
  const isCanonical = formatted === input.text;
  if (options.check) return isCanonical ? silent : notCanonical(input, formatted);
  if (options.write) return isCanonical ? silent : { ...silent, newText: formatted };
  return { stdout: formatted, stderr: "", exitCode: 0 };
}

const silent: Outcome = { stdout: "", stderr: "", exitCode: 0 };

function notCanonical({ name, text }: VerbInput, formatted: string): Outcome {
  const wanted = formatted.split("\n");
  const lines = text.split("\n");
  const line = 1 + lines.findIndex((found, index) => found !== wanted[index]);
  const stderr = `${name}:${Math.max(1, line)}:1: The file is not in canonical form, from here on. "faultline format --write" changes it.\n`;
  return { stdout: "", stderr, exitCode: 1 };
}
