// Old documents become current ones, one major version after the other. A migration that is in the folder and not in
// this list fails a test, as does one without an example that was run.

import { failure, type Result, success } from "#base/result.ts";
import type { LoadProblem } from "../load/load-error.ts";
import type { JsonObject } from "../load/recognise.ts";
import { currentVersion } from "../schema/project.ts";
import { flatTables } from "./001-flat-tables.ts";
import type { Migration } from "./migration.ts";

export const migrations: readonly Migration[] = [flatTables];

export function migrate(document: JsonObject, major: number): Result<JsonObject, LoadProblem> {
  let current = document;
  for (let at = major; at < Number.parseInt(currentVersion, 10); at++) {
    const next = migrations.find(({ fromMajor }) => fromMajor === at);
    if (!next) {
      const message = `Documents of version ${at} can't be read any more.`;
      return failure({ code: "no-migration", message, path: ["version"] });
    }
    const migrated = next.migrate(current);
    if (!migrated.ok) return migrated;
    current = migrated.value;
  }
  return success(current);
}
