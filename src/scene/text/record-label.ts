// The words a record is listed under: its name, or for what has none, what it does.

import { invocationName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import { triggerText } from "../labels/label-of.ts";
import { describeGuard } from "./describe-action.ts";
import { oneLine } from "./wrap-text.ts";

const longestNote = 80;

export function recordLabel(project: Project, table: TableName, id: Id): string {
  switch (table) {
    case "transitions":
      return transitionLabel(project, id);
    case "invocations":
      return invocationName(project, id);
    case "notes":
      return oneLine(project.notes[id]?.text ?? "").slice(0, longestNote) || id;
    default:
      return project[table][id]?.name ?? id;
  }
}

/** `paid [context.total > 0] → Shipped` */
function transitionLabel(project: Project, id: Id): string {
  const transition = project.transitions[id];
  if (!transition) return id;
  const { trigger, guard, targets } = transition;
  const when = guard ? ` [${oneLine(describeGuard(project, guard))}]` : "";
  const leads = targets.map((target) => recordLabel(project, "states", target)).join(", ");
  return `${triggerText(project, trigger)}${when}${leads === "" ? "" : ` → ${leads}`}`;
}
