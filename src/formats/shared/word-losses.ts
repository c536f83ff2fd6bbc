// What a diagram says in words for readers: it is all there, but reading it back makes names of what is no plain
// expression.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import type { ExportScope } from "./export-scope.ts";

export function wordLosses(project: Project, scope: ExportScope): Loss[] {
  const places: DocumentPath[] = [];
  for (const [id, state] of Object.entries(project.states)) {
    if (state.kind === "history" || !scope.has("states", id)) continue;
    for (const key of ["entry", "exit"] as const)
      if (!(state[key] ?? []).every(isPlainAction)) places.push(["states", id, key]);
  }
  const several: DocumentPath[] = [];
  for (const [id, { guard, actions, targets }] of Object.entries(project.transitions)) {
    if (!scope.has("transitions", id)) continue;
    if (guard && !isPlainGuard(guard)) places.push(["transitions", id, "guard"]);
    if (!(actions ?? []).every(isPlainAction)) places.push(["transitions", id, "actions"]);
    if (targets.length > 1) several.push(["transitions", id]);
  }
  for (const [id, { callee }] of Object.entries(project.invocations))
    if (scope.has("invocations", id))
      places.push(["invocations", id, "name"], ...(callee.kind === "service" ? [] : [["invocations", id, "callee"]]));
  return [
    ...lossOf("words", "Guards, actions and calls are written in words for readers.", places),
    ...lossOf(
      "several",
      `${several.length === 1 ? "A transition" : `${several.length} transitions`} with several targets become${several.length === 1 ? "s" : ""} several arrows.`,
      several,
    ),
  ];
}

function lossOf(code: string, message: string, covers: readonly DocumentPath[]): Loss[] {
  const [inDocument] = covers;
  return inDocument ? [{ code, kind: "changed", message, inDocument, covers }] : [];
}

function isPlainAction(action: Action): boolean {
  if (action.kind === "named") return action.parameters === undefined;
  return action.kind === "assign" || action.kind === "log" || action.kind === "cancel";
}

function isPlainGuard(guard: Guard): boolean {
  return guard.kind === "expression" || (guard.kind === "named" && guard.parameters === undefined);
}
