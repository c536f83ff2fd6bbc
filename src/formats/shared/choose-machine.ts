// Which machine of a document is meant. What comes out must never depend on how many there are: with several, one has to
// be named.

import { nearestName } from "#base/nearest-name.ts";
import { failure, type Result, success } from "#base/result.ts";
import { shorten } from "#base/shorten.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { ExportRefusal } from "../format.ts";

export function chooseMachine(project: Project, wanted: Id | undefined): Result<Id, ExportRefusal> {
  const ids = Object.keys(project.machines).sort();
  const list = shorten(ids.join(", "), 400);
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return success(wanted);
    const near = ids.find((id) => project.machines[id]?.name === wanted) ?? nearestName(wanted, ids);
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    return failure({
      message: `There is no machine with the id "${shorten(wanted)}".${hint} There are: ${list || "none"}.`,
    });
  }
  const [only, ...others] = ids;
  if (only === undefined) return failure({ message: "The document has no machine to export." });
  if (others.length > 0)
    return failure({ message: `The document has several machines. Choose one with --machine ID: ${list}.` });
  return success(only);
}
