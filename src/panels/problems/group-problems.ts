// The found problems in the order they are listed: by how bad they are, or by what they are about, worst first.

import { indexOf } from "#model/queries/project-index.ts";
import type { Project } from "#model/schema/project.ts";
import type { Severity } from "#rules/problem.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import type { FoundProblem } from "#stores/problems/finding.ts";
import { keyOf } from "#stores/problems/problems-store.ts";
import type { Reference } from "#stores/reference.ts";
import { words } from "#words/problems.ts";

export type Grouping = "severity" | "record";

export interface ProblemGroup {
  readonly key: string;
  readonly title: string;
  /** Where what it is about lies. */
  readonly place: string;
  readonly severity: Severity;
  readonly problems: readonly FoundProblem[];
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

export function groupProblems(
  project: Project,
  problems: readonly FoundProblem[],
  grouping: Grouping,
): readonly ProblemGroup[] {
  return grouping === "severity" ? bySeverity(problems) : byRecord(project, problems);
}

function bySeverity(problems: readonly FoundProblem[]): ProblemGroup[] {
  return severities.flatMap((severity) => {
    const listed = problems.filter((problem) => problem.severity === severity);
    const { title } = words.severities[severity];
    return listed.length === 0 ? [] : [{ key: severity, title, place: "", severity, problems: listed }];
  });
}

function byRecord(project: Project, problems: readonly FoundProblem[]): ProblemGroup[] {
  const groups = new Map<string, { readonly owner: Reference | undefined; readonly listed: FoundProblem[] }>();
  for (const problem of [...problems].sort(bySeverityOf)) {
    const [owner] = problem.about;
    const key = owner === undefined ? "" : keyOf(owner);
    const known = groups.get(key);
    if (known) known.listed.push(problem);
    else groups.set(key, { owner, listed: [problem] });
  }
  return [...groups].map(([key, { owner, listed }]) => ({
    key,
    title: owner === undefined ? words.wholeProject : recordLabel(project, owner.table, owner.id),
    place: owner === undefined ? "" : placeOf(project, owner),
    severity: listed[0]?.severity ?? "info",
    problems: listed,
  }));
}

/** A sort that keeps the order of what is equally bad. */
function bySeverityOf(left: FoundProblem, right: FoundProblem): number {
  return severities.indexOf(left.severity) - severities.indexOf(right.severity);
}

/** `state in Order`, `transition from Draft in Order` */
export function placeOf(project: Project, { table, id }: Reference): string {
  const state =
    table === "states"
      ? project.states[id]?.parent
      : table === "transitions"
        ? project.transitions[id]?.source
        : table === "invocations"
          ? project.invocations[id]?.state
          : undefined;
  const machine = state === undefined || state === null ? undefined : indexOf(project).machineOf(state);
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  const inner = state === undefined || state === null || state === root ? [] : [recordLabel(project, "states", state)];
  const outer = machine === undefined ? [] : [recordLabel(project, "machines", machine)];
  const path = [...outer, ...inner].join(" › ");
  return path === "" ? words.kinds[table] : words.inside(words.kinds[table], path);
}
