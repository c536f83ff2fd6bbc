import type { Problem } from "#rules/problem.ts";

/** A problem as it comes from the worker: what a fix does stays behind, only its name travels. */
export interface FoundProblem extends Omit<Problem, "fix"> {
  readonly fixLabel?: string;
}

export function withoutFix({ fix, ...problem }: Problem): FoundProblem {
  return fix ? { ...problem, fixLabel: fix.label } : problem;
}
