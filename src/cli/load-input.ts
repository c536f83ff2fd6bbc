// The first step of every verb that takes a document; its refusals look the same everywhere.

import { failure, type Result, success } from "#base/result.ts";
import type { LoadError, LoadProblem } from "#model/load/load-error.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { type Outcome, unusable, type VerbInput } from "./outcome.ts";

export function loadInput({ name, text }: VerbInput): Result<Project, Outcome> {
  const loaded = loadProject(text);
  return loaded.ok ? success(loaded.value) : failure(unusable(describeLoadError(name, loaded.error)));
}

export function describeLoadError(name: string, error: LoadError): string {
  const problems = error.problems ?? [error];
  const lines = problems.map((problem) => describeProblem(name, problem));
  return [...lines, ...(error.hasMore ? [`${name}: … and more.`] : [])].join("\n");
}

function describeProblem(name: string, { line, column, message }: LoadProblem): string {
  return line === undefined ? `${name}: ${message}` : `${name}:${line}:${column ?? 1}: ${message}`;
}
