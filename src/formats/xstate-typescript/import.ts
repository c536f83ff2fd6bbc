// TypeScript or JavaScript with XState machines, read by parsing and never by running it.

import { failure, type Result } from "#base/result.ts";
import type { Imported, ImportOptions, ImportRefusal } from "../format.ts";
import { boundedImport } from "../shared/bounded-import.ts";
import { findMachines } from "../xstate/find-machines.ts";
import { importMachines } from "../xstate/import-machines.ts";
import { readSource } from "../xstate/source-file.ts";

export const importTypeScript = boundedImport(readModule);

function readModule(text: string, options: ImportOptions = {}): Result<Imported, ImportRefusal> {
  const file = readSource(text);
  if (!file.ok) return file;
  const machines = findMachines(file.value);
  if (machines.length === 0) {
    const message = "There is no machine in this file: no createMachine(…) whose configuration stands in it.";
    return failure({ message, line: 1, column: 1 });
  }
  return importMachines(file.value, machines, options.name ?? "Imported");
}
