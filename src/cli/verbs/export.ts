// Writes a document in another format. What could not be carried is said on standard error.

import type { Exported, ExportOptions } from "#formats/format.ts";
import { formatOf } from "#formats/registry.ts";
import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import { printLosses } from "../print-losses.ts";

export interface ExportVerbOptions extends ExportOptions {
  readonly to: string;
  readonly output?: string;
  readonly strict?: boolean;
}

export async function runExport(input: VerbInput, options: ExportVerbOptions): Promise<Outcome> {
  const format = formatOf(options.to);
  if (!format?.loadExport) return unusable(`Nothing can be exported to "${options.to}". See "faultline formats".`);
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const exportProject = await format.loadExport();
  const exported = exportProject(loaded.value, await withFonts(options));
  if (!exported.ok) return unusable(`${input.name}: ${exported.error.message}`);
  return deliver(input, exported.value, options);
}

/** What is a picture, or has one in it, looks the same on every screen. */
async function withFonts(options: ExportVerbOptions): Promise<ExportVerbOptions> {
  if (options.to !== "svg" && options.to !== "markdown") return options;
  const { pictureFonts } = await import("../picture-fonts.ts");
  return { ...options, fonts: pictureFonts() };
}

export function deliver(
  input: VerbInput,
  { text, losses }: Exported,
  { output, strict }: Pick<ExportVerbOptions, "output" | "strict">,
): Outcome {
  const stderr = printLosses(input, losses);
  const exitCode = strict && losses.some(({ kind }) => kind === "lost") ? 3 : 0;
  if (output === undefined || output === "-") return { stdout: text, stderr, exitCode };
  return { stdout: "", stderr, exitCode, otherFiles: [{ path: output, text }] };
}
