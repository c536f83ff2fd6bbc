// The one way in: whatever the text is, it becomes a document with a report, or a message with a place.

import { failure, type Result, success } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import type { ImportRefusal } from "./format.ts";
import { cameOver, type ImportReport, importReport } from "./import-report.ts";
import { recognise, type SourceFormat } from "./recognise.ts";
import { formatIds, formatOf } from "./registry.ts";

export interface ReadAny {
  readonly format: SourceFormat;
  readonly project: Project;
  readonly report: ImportReport;
}

export interface ReadRefusal extends ImportRefusal {
  /** Undefined where not even that could be told. */
  readonly format: SourceFormat | undefined;
  /** It was stopped because it took too long, and could be read with more patience. */
  readonly wasSlow?: boolean;
}

export async function readAny(
  text: string,
  fileName: string,
  as?: SourceFormat,
): Promise<Result<ReadAny, ReadRefusal>> {
  const format = as ?? recognise(text, fileName)?.format;
  if (format === undefined) return failure({ format, message: unknownFormat(text), line: 1, column: 1 });
  if (format === "faultline") return readDocument(text);
  const importText = await formatOf(format)?.loadImport?.();
  if (!importText)
    return failure({ format, message: `${formatOf(format)?.name} can only be written.`, line: 1, column: 1 });
  const name = nameOfFile(fileName);
  const imported = importText(text, name === "" ? {} : { name });
  if (!imported.ok) return failure({ format, ...imported.error });
  const project = name === "" ? namedAfterMachine(imported.value.project) : imported.value.project;
  return success({ format, project, report: importReport({ ...imported.value, project }) });
}

function readDocument(text: string): Result<ReadAny, ReadRefusal> {
  const loaded = loadProject(text);
  if (loaded.ok)
    return success({
      format: "faultline",
      project: loaded.value,
      report: { came: cameOver(loaded.value), changed: [], lost: [] },
    });
  const { message, line = 1, column = 1 } = loaded.error;
  return failure({ format: "faultline", message, line, column });
}

function nameOfFile(fileName: string): string {
  return fileName
    .replace(/^.*[/\\]/, "")
    .replace(/(?:\.machine)?\.[^.]*$/, "")
    .trim();
}

/** What was pasted has no name of its own. */
function namedAfterMachine(project: Project): Project {
  const [machine, ...others] = Object.values(project.machines);
  return machine && others.length === 0 ? { ...project, name: machine.name } : project;
}

function unknownFormat(text: string): string {
  if (text.trim() === "") return "There is no text here yet.";
  const names = formatIds.filter((id) => formatOf(id)?.loadImport).map((id) => formatOf(id)?.name);
  return `This is none of the notations that can be read: a Faultline document, ${names.join(", ")}. Choose one to read it as that.`;
}
