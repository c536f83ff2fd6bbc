// The verbs that take documents to other notations and back.

import { type Command, Option } from "commander";
import { formatIds, formatOf } from "#formats/registry.ts";
import type { Outcome, VerbInput } from "./outcome.ts";
import { type ExportVerbOptions, runExport } from "./verbs/export.ts";
import { runFormats } from "./verbs/formats.ts";
import { type ImportVerbOptions, runImport } from "./verbs/import.ts";
import { type RenderOptions, runRender } from "./verbs/render.ts";
import { runSaveBack } from "./verbs/save-back.ts";
import { fileArgument, type WithFile } from "./with-file.ts";

const exportable = formatIds.filter((id) => formatOf(id)?.loadExport);
const importable = formatIds.filter((id) => formatOf(id)?.loadImport);

export function addFormatVerbs(program: Command, withFile: WithFile, finish: (outcome: Outcome) => void): void {
  program
    .command("export")
    .description("Write a document in another format.")
    .argument("<file>", fileArgument)
    .addOption(new Option("--to <format>", "which format").choices(exportable).makeOptionMandatory())
    .option("--machine <id>", "which machine; needed by formats that carry one, if there are several")
    .option("--into <source>", "change this XState source file, and in it only what means something else now")
    .addOption(
      new Option("--picture <kind>", "of a Markdown page: the drawing, or a Mermaid diagram that GitHub draws").choices(
        ["svg", "mermaid"],
      ),
    )
    .option("-o, --output <file>", "write to this file instead of printing")
    .option("--strict", "exit with 3 if something could not be carried over")
    .action(async (file: string, options: ExportVerbOptions & { readonly into?: string }) => {
      const { into } = options;
      if (into === undefined) finish(await withFile(file, (input) => runExport(input, options)));
      else finish(await withFile(file, (input) => intoSource(withFile, into, input, options)));
    });
  program
    .command("import")
    .description("Read a file in another format into a document.")
    .argument("<file>", fileArgument)
    .addOption(new Option("--from <format>", "which format; without it, it is recognised").choices(importable))
    .option("-o, --output <file>", "write to this file instead of printing")
    .option("--strict", "exit with 3 if something could not be carried over")
    .option("--patience <seconds>", "how long reading may take before it is stopped; 2 if not given")
    .action(async (file: string, options: ImportVerbOptions) =>
      finish(await withFile(file, (input) => runImport(input, options))),
    );
  program
    .command("render")
    .description("Draw a machine as an SVG or PNG picture, without a browser.")
    .argument("<file>", fileArgument)
    .option("--machine <id>", "which machine; needed if there are several")
    .addOption(new Option("--theme <theme>", "light or dark").choices(["light", "dark"]).default("light"))
    .option("--active <ids>", "states to highlight, divided by commas")
    .option("--coverage", "mark the states and transitions that the scenarios go through")
    .option("-o, --output <file>", "write to this file, which ends in .svg or .png; without it, SVG is printed")
    .option("--scale <factor>", "how many pixels of a PNG make one of the drawing, 0.25 to 8; 2 if not given")
    .action(async (file: string, options: RenderOptions) =>
      finish(await withFile(file, (input) => runRender(input, options))),
    );
  program
    .command("formats")
    .description("List the formats that documents can be imported from and exported to.")
    .argument("[format]", "say what this one can't carry")
    .action(async (id: string | undefined) => finish(await runFormats(id)));
}

/** What is to be written is written once, by whoever holds the source. */
async function intoSource(
  withFile: WithFile,
  into: string,
  input: VerbInput,
  options: ExportVerbOptions,
): Promise<Outcome> {
  const { stdout, stderr, exitCode } = await withFile(into, (source) => runSaveBack(input, source, options));
  return { stdout, stderr, exitCode };
}
