// The same edit for many records: all of them or none, and one step of undo with a name of its own.

import { type Result, success } from "#base/result.ts";
import { type EditArguments, type EditName, editCatalogue } from "#model/edits/catalogue.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Project } from "#model/schema/project.ts";
import { type Performed, performAs } from "./project-store.ts";

export function applyAll<Name extends EditName>(
  project: Project,
  name: Name,
  all: readonly EditArguments<Name>[],
): Result<Project, EditError> {
  // The compiler can't see that the entry and its arguments belong together.
  const { apply } = editCatalogue[name] as { apply: (project: Project, args: unknown) => Result<Project, EditError> };
  let changed = project;
  for (const args of all) {
    const applied = apply(changed, args);
    if (!applied.ok) return applied;
    changed = applied.value;
  }
  return success(changed);
}

export function performAll<Name extends EditName>(
  label: string,
  name: Name,
  all: readonly EditArguments<Name>[],
): Result<Performed, EditError> {
  return performAs(label, (project) => applyAll(project, name, all));
}
