// The shape every rule has. A rule is a pure function of the facts about a document; it must work on any document that
// the schema accepts, dangling ids and circles included.

import type { Facts } from "./facts/facts.ts";
import type { Problem, Severity } from "./problem.ts";
import type { RuleCode } from "./rule-codes.ts";

/** A problem before the rule's code and usual severity are put on it. */
export type Finding = Omit<Problem, "code" | "severity"> & { readonly severity?: Severity };

interface RuleDocumentation {
  /** The rule as one sentence: what it reports. */
  readonly title: string;
  /** What happens if nothing is done. */
  readonly why: string;
  readonly example: string;
  readonly remedy: string;
}

export interface Rule<Code extends RuleCode = RuleCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly documentation: RuleDocumentation;
  check(facts: Facts): Finding[];
}
