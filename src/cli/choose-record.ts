// Which machine or scenario of a document a verb is for: the one that was named, or the only one there is.

import { nearestName } from "#base/nearest-name.ts";
import { failure, type Result, success } from "#base/result.ts";
import { shorten } from "#base/shorten.ts";
import { nounOf } from "#model/describe.ts";
import type { Project } from "#model/schema/project.ts";

export function chooseRecord(
  project: Project,
  table: "machines" | "scenarios",
  wanted: string | undefined,
  purpose: string,
): Result<string, string> {
  const noun = nounOf(table);
  const ids = Object.keys(project[table]).sort();
  const list = shorten(ids.join(", "), 400);
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return success(wanted);
    const byName = ids.filter((id) => project[table][id]?.name === wanted);
    const near = byName[0] ?? nearestName(wanted, ids);
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    return failure(`There is no ${noun} with the id "${shorten(wanted)}".${hint} There are: ${list || "none"}.`);
  }
  const [only, ...others] = ids;
  if (only === undefined) return failure(`The document has no ${noun} ${purpose}.`);
  if (others.length > 0) return failure(`The document has several ${noun}s. Choose one with --${noun} ID: ${list}.`);
  return success(only);
}
