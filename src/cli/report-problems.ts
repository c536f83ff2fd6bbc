// Problems of a document, with their places in the file it was read from.

import { type JsonLocator, type JsonPath, jsonLocator } from "#base/json-text-locate.ts";

export interface ReportedProblem {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** The record it belongs to comes first. */
  readonly about: readonly { readonly table: string; readonly id: string }[];
  readonly place?: { readonly path: JsonPath; readonly from?: number; readonly to?: number; readonly isKey?: boolean };
}

export interface PlacedProblem {
  readonly problem: ReportedProblem;
  readonly line: number;
  readonly column: number;
}

/** In the order of the text. */
export function placeProblems(text: string, problems: readonly ReportedProblem[]): PlacedProblem[] {
  const locator = jsonLocator(text);
  const placed = problems.map((problem) => ({ problem, ...positionOf(locator, problem) }));
  return placed.sort((left, right) => left.line - right.line || left.column - right.column);
}

function positionOf(
  locator: JsonLocator,
  { place, about: [first] }: ReportedProblem,
): { line: number; column: number } {
  if (place?.from !== undefined) return position(locator.locateInside(place.path, place.from));
  const found = locator.locate(place?.path ?? (first ? [first.table, first.id] : []));
  // A record or a value that is missing is shown by its key; a short value by itself.
  const pointsAtKey = place === undefined || place.path.length <= 2 || !found.found || place.isKey === true;
  return position(pointsAtKey ? (found.key ?? found.value) : found.value);
}

function position({ line, column }: { line: number; column: number }): { line: number; column: number } {
  return { line, column };
}

export function printProblems(name: string, problems: readonly PlacedProblem[]): string {
  const lines = problems.map(
    ({ problem: { severity, code, message }, line, column }) =>
      `${name}:${line}:${column} ${severity} ${code} ${message}\n`,
  );
  return lines.join("");
}

export function countProblems(problems: readonly PlacedProblem[]): Record<"errors" | "warnings" | "infos", number> {
  const count = (severity: string) => problems.filter(({ problem }) => problem.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
