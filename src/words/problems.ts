// Every word the problems panel shows, but for what the rules say themselves.

import type { Severity } from "#rules/problem.ts";
import { nouns } from "./nouns.ts";

const severities: Readonly<Record<Severity, { readonly one: string; readonly many: string; readonly title: string }>> =
  {
    error: { one: "error", many: "errors", title: "Errors" },
    warning: { one: "warning", many: "warnings", title: "Warnings" },
    info: { one: "hint", many: "hints", title: "Hints" },
  };

export const words = {
  severities,
  kinds: nouns,
  problems: "Problems",
  allWell: "All is well.",
  allWellDetails: "Every rule was looked at, and there is nothing to put right. This list follows what you draw.",
  wholeProject: "The whole project",
  groupBy: "Group by",
  bySeverity: "By severity",
  byRecord: "By place",
  count: (severity: Severity, count: number) =>
    `${count} ${count === 1 ? severities[severity].one : severities[severity].many}`,
  inside: (kind: string, path: string) => `${kind} in ${path}`,
  explain: (code: string) => `What “${code}” means`,
  example: "For example",
  remedy: "What helps",
  connectIt: "Connect it …",
  loading: "Fetching the rule …",
  showMore: (count: number) => `Show ${count} more`,
} as const;
