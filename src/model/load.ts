// Text → document. What comes out is complete and sound: every table is there, the schema and the integrity check have
// passed. What was in the text is kept as it was, keys of newer minor versions included; nothing is repaired in silence.

import type { Json } from "#base/json.ts";
import { parseJsonText } from "#base/json-text.ts";
import { type JsonLocator, jsonLocator } from "#base/json-text-locate.ts";
import { failure, type Result, success } from "#base/result.ts";
import { checkIntegrity } from "./integrity.ts";
import { explainIssue } from "./load/explain-issue.ts";
import type { LoadError, LoadProblem } from "./load/load-error.ts";
import { type JsonObject, recogniseJson, recogniseText } from "./load/recognise.ts";
import { readVersion } from "./load/version.ts";
import { migrate } from "./migrations/migrate.ts";
import { type Project, projectSchema, tableNames } from "./schema/project.ts";

/** More than a screen full helps nobody. */
const mostProblems = 20;

export function loadProject(text: string): Result<Project, LoadError> {
  const json = parseJsonText(text);
  if (!json.ok) {
    const { code, message, line, column } = json.error;
    const recognised = code === "json-syntax" ? recogniseText(text) : undefined;
    return failure({ code, message, ...recognised, line, column });
  }
  const recognised = recogniseJson(json.value);
  if ("problem" in recognised) return failure(located(text, [recognised.problem], 1));
  const version = readVersion(recognised.document.version);
  if (version.kind === "unreadable") return failure(located(text, [version.problem], 1));
  const migrated = migrate(recognised.document, version.major);
  if (!migrated.ok) return failure(located(text, [migrated.error], 1));
  const isOriginal = migrated.value === recognised.document;
  const read = readDocument(migrated.value, version.isNewer);
  if (read.ok) return read;
  return failure(isOriginal ? located(text, read.error.problems, read.error.count) : unlocated(read.error));
}

interface Found {
  readonly problems: readonly LoadProblem[];
  readonly count: number;
}

function readDocument(document: JsonObject, isNewer: boolean): Result<Project, Found> {
  const complete = withAllTables(document);
  const parsed = projectSchema.safeParse(complete);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const problems = issues.slice(0, mostProblems).map((issue) => explainIssue(document, issue));
    return failure({ problems: isNewer ? problems.map(blameVersion(document)) : problems, count: issues.length });
  }
  // Not `parsed.data`: that is a copy without the keys the schema does not know.
  const project = complete as unknown as Project;
  const problems = checkIntegrity(project);
  if (problems.length > 0) return failure({ problems: problems.slice(0, mostProblems), count: problems.length });
  return success(project);
}

function withAllTables(document: JsonObject): JsonObject {
  const empty = Object.fromEntries([...tableNames, "layout"].map((name): [string, Json] => [name, {}]));
  return { ...empty, ...document };
}

function blameVersion(document: JsonObject): (problem: LoadProblem) => LoadProblem {
  const hint = ` The document has version ${String(document.version)}, which is newer than this program: a newer Faultline may read it.`;
  return (problem) => ({ ...problem, message: problem.message + hint });
}

function located(text: string, problems: readonly LoadProblem[], count: number): LoadError {
  const locator = jsonLocator(text);
  const placed = problems.map((problem) => locatedProblem(locator, problem));
  placed.sort((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0));
  return withFirst(placed, count);
}

function locatedProblem(locator: JsonLocator, problem: LoadProblem): LoadProblem {
  const place = locator.locate(problem.path ?? []);
  const pointsAtKey = problem.code === "bad-key" || (!place.found && place.key !== undefined);
  const { line, column } = (pointsAtKey && place.key) || place.value;
  return { ...problem, line, column };
}

function unlocated({ problems, count }: Found): LoadError {
  const hint = " (Found after the document was brought to the current version.)";
  return withFirst(
    problems.map((problem) => ({ ...problem, message: problem.message + hint })),
    count,
  );
}

function withFirst(problems: readonly LoadProblem[], problemCount: number): LoadError {
  const [first] = problems;
  if (!first) throw new Error("A refusal needs a reason.");
  return { ...first, problems, problemCount };
}
