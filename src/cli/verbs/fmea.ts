// The sheet of how a machine fails: each of its calls and channels under each fault, as found by simulating it.

import { failureSheet } from "#sim/failure-modes/failure-sheet.ts";
import { printSheetCsv, printSheetMarkdown } from "#sim/failure-modes/print-sheet.ts";
import { chooseRecord } from "../choose-record.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";

export interface FmeaOptions {
  readonly machine?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly output?: string;
}

export function runFmea(input: VerbInput, { machine, json, csv, output }: FmeaOptions): Outcome {
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const chosen = chooseRecord(loaded.value, "machines", machine, "to look at");
  if (!chosen.ok) return unusable(`${input.name}: ${chosen.error}`);
  if (json && csv) return unusable("Choose one of --json and --csv.");
  const sheet = failureSheet(loaded.value, chosen.value);
  const text = json
    ? `${JSON.stringify(sheet, undefined, 2)}\n`
    : csv
      ? printSheetCsv(loaded.value, sheet)
      : printSheetMarkdown(loaded.value, sheet);
  if (output === undefined || output === "-") return { stdout: text, stderr: "", exitCode: 0 };
  return { stdout: "", stderr: "", exitCode: 0, otherFiles: [{ path: output, text }] };
}
