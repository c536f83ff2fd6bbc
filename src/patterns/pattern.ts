// What a pattern is made of beside its document: what the gallery says of it, and how its cure is taken away again, so
// that a test can see its scenarios fail.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

export interface Pattern {
  readonly id: Id;
  readonly project: Project;
  readonly cure: {
    /** The scenarios that show the failure cured: without the cure they fail. */
    readonly scenarios: readonly Id[];
    remove(project: Project): Project;
  };
}
