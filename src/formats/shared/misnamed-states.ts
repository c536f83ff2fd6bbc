// States whose names XState would misread go by their ids; each is said.

import { collectProblems } from "#compile/problems.ts";
import { keysInside } from "#compile/state-keys.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import type { ExportScope } from "./export-scope.ts";

export function misnamedStates(project: Project, scope: ExportScope): Loss[] {
  const problems = collectProblems(project);
  const keys = new Map<Id, ReadonlyMap<Id, string>>();
  return Object.entries(project.states).flatMap(([id, { name, parent }]): Loss[] => {
    if (parent === null || !scope.has("states", id)) return [];
    const known = keys.get(parent) ?? keysInside({ project, problems }, parent);
    keys.set(parent, known);
    const key = known.get(id);
    if (key === name) return [];
    const message = `The state "${name}" is called "${key}", because XState would misread its name.`;
    return [{ code: "misread", kind: "changed", message, inDocument: ["states", id, "name"] }];
  });
}
