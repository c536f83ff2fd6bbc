// The verbs that take documents to other notations and back.

import { type Command, Option } from "commander";
import { formatIds } from "#formats/registry.ts";
import type { Outcome } from "./outcome.ts";
import { type ExportVerbOptions, runExport } from "./verbs/export.ts";
import { runFormats } from "./verbs/formats.ts";
import { fileArgument, type WithFile } from "./with-file.ts";

export function addFormatVerbs(program: Command, withFile: WithFile, finish: (outcome: Outcome) => void): void {
  program
    .command("export")
    .description("Write a document in another format.")
    .argument("<file>", fileArgument)
    .addOption(new Option("--to <format>", "which format").choices(formatIds).makeOptionMandatory())
    .option("--machine <id>", "which machine; needed by formats that carry one, if there are several")
    .option("-o, --output <file>", "write to this file instead of printing")
    .option("--strict", "exit with 3 if something could not be carried over")
    .action(async (file: string, options: ExportVerbOptions) =>
      finish(await withFile(file, (input) => runExport(input, options))),
    );
  program
    .command("formats")
    .description("List the formats that documents can be imported from and exported to.")
    .action(() => finish(runFormats()));
}
