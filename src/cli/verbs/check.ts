// Says what is wrong with a document: what the rules find, and what the compiler refuses although the rules passed it.

import { compile } from "#compile/compile.ts";
import type { LoadError } from "#model/load/load-error.ts";
import { findMisspelledKeys } from "#model/load/misspelled-keys.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { checkProject } from "#rules/check-project.ts";
import { describeLoadError } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import {
  countProblems,
  type PlacedProblem,
  placeProblems,
  printProblems,
  type ReportedProblem,
} from "../report-problems.ts";

export interface CheckOptions {
  /** Print one JSON object instead of lines. */
  readonly json?: boolean;
}

export function runCheck(input: VerbInput, { json = false }: CheckOptions): Outcome {
  const loaded = loadProject(input.text);
  if (!loaded.ok) {
    const outcome = unusable(describeLoadError(input.name, loaded.error));
    return json ? { ...outcome, stdout: printRefusal(input.name, loaded.error) } : outcome;
  }
  const problems = placeProblems(input.text, findProblems(loaded.value));
  const counts = countProblems(problems);
  return {
    stdout: json ? printReport(input.name, problems) : printProblems(input.name, problems),
    stderr: json ? "" : `${input.name}: ${summary(counts)}\n`,
    exitCode: counts.errors > 0 ? 1 : 0,
  };
}

function findProblems(project: Project): readonly ReportedProblem[] {
  const fromRules = checkProject(project);
  const mentioned = new Set(fromRules.flatMap(({ about }) => about.map(keyOf)));
  const fromCompiler = Object.keys(project.machines).flatMap((machine) => compile(project, machine).problems);
  const slips = findMisspelledKeys(project).map(
    ({ message, path, about }): ReportedProblem => ({
      code: "unknown-key",
      severity: "warning",
      message,
      about,
      place: { path, isKey: true },
    }),
  );
  return [
    ...slips,
    ...fromRules,
    ...fromCompiler.filter(({ about: [first] }) => !first || !mentioned.has(keyOf(first))),
  ];
}

function keyOf({ table, id }: { table: string; id: string }): string {
  return `${table} ${id}`;
}

function summary({ errors, warnings, infos }: Record<"errors" | "warnings" | "infos", number>): string {
  const parts = [counted(errors, "error"), counted(warnings, "warning"), counted(infos, "remark")];
  return parts.filter((part) => part !== "").join(", ") || "no problems";
}

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function printReport(file: string, problems: readonly PlacedProblem[]): string {
  const list = problems.map(({ problem: { code, severity, message, about, place }, line, column }) => ({
    code,
    severity,
    message,
    line,
    column,
    about: about.map(({ table, id }) => ({ table, id })),
    ...(place ? { path: place.path } : {}),
  }));
  return print({ file, usable: true, ...countProblems(problems), problems: list });
}

function printRefusal(file: string, error: LoadError): string {
  const problems = (error.problems ?? [error]).map(({ code, message, line, column, path }) => ({
    code,
    severity: "error",
    message,
    line,
    column,
    path,
  }));
  return print({ file, usable: false, errors: problems.length, warnings: 0, infos: 0, problems });
}

function print(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
