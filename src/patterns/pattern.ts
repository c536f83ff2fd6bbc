// What a pattern is made of beside its document: the cures in it, and how each is taken away again, so that a test and
// `npm run patterns -- --without-cure` can see the scenarios fail that it heals.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

export interface Cure {
  /** What is taken away, in words that follow "without". */
  readonly name: string;
  /** The scenarios that show the failure cured: without the cure they fail. */
  readonly scenarios: readonly Id[];
  remove(project: Project): Project;
}

export interface Pattern {
  readonly id: Id;
  readonly project: Project;
  readonly cures: readonly Cure[];
}
