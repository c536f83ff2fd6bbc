// An edit that a field asks for. A refusal is said at the field, so it is not announced a second time.

import type { Result } from "#base/result.ts";
import { type EditArguments, type EditName, editCatalogue } from "#model/edits/catalogue.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Project } from "#model/schema/project.ts";
import { currentProject, type Performed, perform } from "#stores/project-store.ts";

export function attempt<Name extends EditName>(
  name: Name,
  args: EditArguments<Name>,
): Result<Performed | Project, EditError> {
  // The compiler can't see that the entry and its arguments belong together.
  const { apply } = editCatalogue[name] as { apply: (project: Project, args: unknown) => Result<Project, EditError> };
  const tried = apply(currentProject(), args);
  return tried.ok ? perform(name, args) : tried;
}
