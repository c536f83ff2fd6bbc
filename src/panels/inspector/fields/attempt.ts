// An edit that a field asks for. A refusal is said at the field, so it is not announced a second time.

import type { Result } from "#base/result.ts";
import { type EditArguments, type EditName, editCatalogue } from "#model/edits/catalogue.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Project } from "#model/schema/project.ts";
import { applyAll, performAll } from "#stores/perform-all.ts";
import { currentProject, type Performed } from "#stores/project-store.ts";

export function attempt<Name extends EditName>(
  name: Name,
  args: EditArguments<Name>,
): Result<Performed | Project, EditError> {
  // The compiler can't see that the entry and its arguments belong together.
  const { label } = editCatalogue[name] as { label: (project: Project, args: unknown) => string };
  return attemptAll(label(currentProject(), args), name, [args]);
}

/** The same edit for several records, as one step of undo. */
export function attemptAll<Name extends EditName>(
  label: string,
  name: Name,
  all: readonly EditArguments<Name>[],
): Result<Performed | Project, EditError> {
  const tried = applyAll(currentProject(), name, all);
  return tried.ok ? performAll(label, name, all) : tried;
}
