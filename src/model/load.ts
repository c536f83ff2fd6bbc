// Text → document. What comes out is complete and sound: every table is there, the schema and the integrity check have
// passed. What was in the text is kept as it was, keys of newer minor versions included; nothing is repaired in silence.

import type { Json } from "#base/json.ts";
import { parseJsonText } from "#base/json-text.ts";
import { type JsonLocator, jsonLocator } from "#base/json-text-locate.ts";
import { failure, type Result, success } from "#base/result.ts";
import { runToEnd } from "#base/run-to-end.ts";
import { integrityChecks } from "./integrity.ts";
import { checkSchema } from "./load/check-schema.ts";
import type { LoadError, LoadProblem } from "./load/load-error.ts";
import { type JsonObject, recogniseJson, recogniseText } from "./load/recognise.ts";
import { readVersion } from "./load/version.ts";
import { migrate } from "./migrations/migrate.ts";
import { type Project, tableNames } from "./schema/project.ts";

/** More than a screen full helps nobody. */
const mostProblems = 20;

export function loadProject(text: string): Result<Project, LoadError> {
  return runToEnd(loadingProject(text));
}

/** The same, in pieces: a big document takes longer than a page may stand still. */
export function* loadingProject(text: string): Generator<void, Result<Project, LoadError>> {
  const json = parseJsonText(text);
  if (!json.ok) {
    const { code, message, line, column } = json.error;
    const recognised = code === "json-syntax" ? recogniseText(text) : undefined;
    return failure({ code, message, ...recognised, line, column });
  }
  const recognised = recogniseJson(json.value);
  if ("problem" in recognised) return failure(located(text, { problems: [recognised.problem] }));
  const version = readVersion(recognised.document.version);
  if (version.kind === "unreadable") return failure(located(text, { problems: [version.problem] }));
  const migrated = migrate(recognised.document, version.major);
  if (!migrated.ok) return failure(located(text, { problems: [migrated.error] }));
  const isOriginal = migrated.value === recognised.document;
  yield;
  const read = yield* readDocument(migrated.value, version.isNewer);
  if (read.ok) return read;
  return failure(isOriginal ? located(text, read.error) : unlocated(read.error));
}

interface Found {
  readonly problems: readonly LoadProblem[];
  readonly hasMore?: boolean;
}

function* readDocument(document: JsonObject, isNewer: boolean): Generator<void, Result<Project, Found>> {
  const complete = withAllTables(document);
  const wrong = yield* checkSchema(complete, mostProblems + 1);
  if (wrong.length > 0) return failure(firstOf(isNewer ? wrong.map(blameVersion(document)) : wrong));
  // The text's own values are kept, because the schema's are copies without the keys it does not know.
  const project = complete as unknown as Project;
  const problems = yield* integrityChecks(project);
  return problems.length > 0 ? failure(firstOf(problems)) : success(project);
}

function firstOf(problems: readonly LoadProblem[]): Found {
  return { problems: problems.slice(0, mostProblems), hasMore: problems.length > mostProblems };
}

/** In place: the document has just been read and is nobody else's, and a copy of very many strange keys takes seconds. */
function withAllTables(document: JsonObject): JsonObject {
  const complete = document as Record<string, Json>;
  for (const name of [...tableNames, "layout"]) if (!Object.hasOwn(complete, name)) complete[name] = {};
  return complete;
}

function blameVersion(document: JsonObject): (problem: LoadProblem) => LoadProblem {
  const hint = ` The document has version ${String(document.version)}, which is newer than this program: a newer Faultline may read it.`;
  return (problem) => ({ ...problem, message: problem.message + hint });
}

function located(text: string, { problems, hasMore = false }: Found): LoadError {
  const locator = jsonLocator(text);
  const placed = problems.map((problem) => locatedProblem(locator, problem));
  placed.sort((left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0));
  return withFirst(placed, hasMore);
}

function locatedProblem(locator: JsonLocator, problem: LoadProblem): LoadProblem {
  const place = locator.locate(problem.path ?? []);
  const pointsAtKey = problem.code === "bad-key" || (!place.found && place.key !== undefined);
  const { line, column } = (pointsAtKey && place.key) || place.value;
  return { ...problem, line, column };
}

function unlocated({ problems, hasMore = false }: Found): LoadError {
  const hint = " (Found after the document was brought to the current version.)";
  const hinted = problems.map((problem) => ({ ...problem, message: problem.message + hint }));
  return withFirst(hinted, hasMore);
}

function withFirst(problems: readonly LoadProblem[], hasMore: boolean): LoadError {
  const [first] = problems;
  if (!first) throw new Error("A refusal needs a reason.");
  return { ...first, problems, hasMore };
}
