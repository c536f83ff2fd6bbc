import type { Result } from "#base/result.ts";
import { type EditArguments, type EditName, editCatalogue } from "#model/edits/catalogue.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Project } from "#model/schema/project.ts";

/** The project after an edit that must succeed. */
export function edited<Name extends EditName>(project: Project, name: Name, args: EditArguments<Name>): Project {
  const { apply } = editCatalogue[name] as {
    apply: (project: Project, args: EditArguments<Name>) => Result<Project, EditError>;
  };
  const done = apply(project, args);
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
