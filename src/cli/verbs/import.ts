// Reads a foreign text into a document. What was changed or could not be carried is said on standard error, with its place.

import { basename } from "node:path";
import { recognise } from "#formats/recognise.ts";
import { formatIds, formatOf } from "#formats/registry.ts";
import { saveProject } from "#model/save.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import { deliver, type ExportVerbOptions } from "./export.ts";

export interface ImportVerbOptions extends Pick<ExportVerbOptions, "output" | "strict"> {
  readonly from?: string;
  /** How many seconds reading may take, as text. */
  readonly patience?: string;
}

const importable = formatIds.filter((id) => formatOf(id)?.loadImport);
const usualPatienceS = 2;

export async function runImport(input: VerbInput, options: ImportVerbOptions): Promise<Outcome> {
  const id = options.from ?? recognise(input.text, input.name)?.format;
  if (id === undefined)
    return unusable(
      `${input.name}: It can't be told which format this is. Name it with --from: ${importable.join(", ")}.`,
    );
  if (id === "faultline") return unusable(`${input.name}: This is a Faultline document already. Use it as it is.`);
  const format = formatOf(id);
  if (!format?.loadImport) return unusable(`Nothing can be imported from "${id}". See "faultline formats".`);
  const patienceS = options.patience === undefined ? usualPatienceS : Number(options.patience);
  if (!(patienceS > 0)) return unusable(`--patience is a number of seconds, not "${options.patience}".`);
  const importText = await format.loadImport();
  const began = performance.now();
  const isLate = () => performance.now() - began > patienceS * 1000;
  const name = basename(input.name).replace(/\.[^.]*$/, "");
  const imported = importText(input.text, { name, isLate });
  if (!imported.ok) {
    const { line, column, message } = imported.error;
    const hint = isLate() ? ` More time: --patience ${patienceS * 10}.` : "";
    return unusable(`${input.name}:${line}:${column}: ${message}${hint}`);
  }
  const { project, losses } = imported.value;
  return deliver(input, { text: saveProject(project), losses }, options);
}
