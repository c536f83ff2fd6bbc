// The fix of one problem in the document as it is now. Only the rule that found it is asked again: all of them together
// take longer on a big document than a page may stand still.

import type { Project } from "#model/schema/project.ts";
import { factsOf } from "./facts/facts.ts";
import type { Fix, Problem } from "./problem.ts";
import { rules } from "./registry.ts";

/** None, if the problem is there no more. */
export function fixOf(
  project: Project,
  { code, message, about }: Pick<Problem, "code" | "message" | "about">,
): Fix | undefined {
  const wanted = JSON.stringify(about);
  for (const finding of rules[code].check(factsOf(project)))
    if (finding.message === message && JSON.stringify(finding.about) === wanted) return finding.fix;
  return undefined;
}
