// An XState configuration as JSON: names are named guards and actions, and what our own export writes comes back whole.

import { failure, type Result } from "#base/result.ts";
import type { Imported, ImportOptions, ImportRefusal } from "../format.ts";
import { boundedImport } from "../shared/bounded-import.ts";
import { entry, readValue } from "../xstate/config-value.ts";
import { importMachines } from "../xstate/import-machines.ts";
import { readJson } from "../xstate/source-file.ts";
import { part } from "../xstate/syntax.ts";

export const importXstateJson = boundedImport(readConfiguration);

function readConfiguration(text: string, options: ImportOptions = {}): Result<Imported, ImportRefusal> {
  const file = readJson(text);
  if (!file.ok) return file;
  const node = part(file.value.tree, "expression");
  const config = readValue(file.value, node);
  if (
    !node ||
    config?.kind !== "object" ||
    !(entry(config, "states") ?? entry(config, "on") ?? entry(config, "initial"))
  )
    return failure({ message: 'This is not an XState configuration: it has no "states".', line: 1, column: 1 });
  const isOld = /"(?:cond|internal|onEntry|onExit)"\s*:/.test(text) && !/"(?:guard|reenter)"\s*:/.test(text);
  const machine = { name: undefined, node, config, isOld, sources: [], types: undefined, contexts: [] };
  return importMachines(file.value, [machine], options.name ?? "Imported");
}
