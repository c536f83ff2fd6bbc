// Every word the problems panel shows, but for what the rules say themselves.

import type { TableName } from "#model/schema/project.ts";
import type { Severity } from "#rules/problem.ts";

const severities: Readonly<Record<Severity, { readonly one: string; readonly many: string; readonly title: string }>> =
  {
    error: { one: "error", many: "errors", title: "Errors" },
    warning: { one: "warning", many: "warnings", title: "Warnings" },
    info: { one: "hint", many: "hints", title: "Hints" },
  };

const kinds: Readonly<Record<TableName, string>> = {
  machines: "machine",
  states: "state",
  transitions: "transition",
  invocations: "call",
  events: "event",
  implementations: "guard or action",
  services: "service",
  channels: "channel",
  notes: "note",
  scenarios: "scenario",
  properties: "property",
  experiments: "experiment",
};

export const words = {
  severities,
  kinds,
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
  loading: "Fetching the rule …",
  showMore: (count: number) => `Show ${count} more`,
} as const;
