// The verbs that give out patterns, and that say how a machine fails.

import type { Command } from "commander";
import type { Outcome } from "./outcome.ts";
import { type FmeaOptions, runFmea } from "./verbs/fmea.ts";
import { type PatternsOptions, runPatterns } from "./verbs/patterns.ts";
import { fileArgument, type WithFile } from "./with-file.ts";

export function addPatternVerbs(program: Command, withFile: WithFile, finish: (outcome: Outcome) => void): void {
  program
    .command("patterns")
    .description("List the patterns that come with Faultline, or write one as a document.")
    .argument("[pattern]", "write this one")
    .option("-o, --output <file>", "write to this file instead of printing")
    .option("--json", "list them as JSON")
    .action((id: string | undefined, options: PatternsOptions) => finish(runPatterns(id, options)));
  program
    .command("fmea")
    .description("Say how a machine fails: every call and channel under every fault, simulated.")
    .argument("<file>", fileArgument)
    .option("--machine <id>", "which machine; needed if there are several")
    .option("--json", "print JSON")
    .option("--csv", "print CSV")
    .option("-o, --output <file>", "write to this file instead of printing")
    .action(async (file: string, options: FmeaOptions) =>
      finish(await withFile(file, (input) => runFmea(input, options))),
    );
}
