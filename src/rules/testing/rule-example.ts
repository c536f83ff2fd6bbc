// What a rule is for, shown on two small documents. Every rule has one (the table does not compile without), and the
// tests are made of them.

import type { Project } from "#model/schema/project.ts";

export interface RuleExample {
  /** Completes "reports": what is wrong in the first document. */
  readonly reports: string;
  readonly wrong: Project;
  /** Completes "accepts": what is different in the second. */
  readonly accepts: string;
  readonly right: Project;
}
