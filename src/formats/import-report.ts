// What an import did, for the person who has to agree to it: how much came over, what was changed, what could not come,
// each with its place in the text it was read from and in the document it became.

import { jsonLocator } from "#base/json-text-locate.ts";
import { saveProject } from "#model/save.ts";
import { type Project, type TableName, tableNames } from "#model/schema/project.ts";
import type { Imported, Loss, TextPlace } from "./format.ts";

export interface ReportEntry {
  readonly code: string;
  readonly kind: Loss["kind"];
  readonly message: string;
  readonly inText?: TextPlace;
  /** The line of the saved document. */
  readonly documentLine?: number;
}

export interface ImportReport {
  /** How many records of each table came over; empty tables are left out. */
  readonly came: readonly { readonly table: TableName; readonly count: number }[];
  readonly changed: readonly ReportEntry[];
  readonly lost: readonly ReportEntry[];
}

export function importReport({ project, losses, places }: Imported): ImportReport {
  const lineOf = documentLines(project, losses);
  const entries = losses.map(({ code, kind, message, inText, inDocument }): ReportEntry => {
    const found = inText ?? placeOfRecord(places, inDocument);
    const documentLine = inDocument && lineOf(inDocument);
    return {
      code,
      kind,
      message,
      ...(found ? { inText: found } : {}),
      ...(documentLine === undefined ? {} : { documentLine }),
    };
  });
  return {
    came: cameOver(project),
    changed: entries.filter(({ kind }) => kind === "changed"),
    lost: entries.filter(({ kind }) => kind === "lost"),
  };
}

export function cameOver(project: Project): ImportReport["came"] {
  return tableNames
    .map((table) => ({ table, count: Object.keys(project[table]).length }))
    .filter(({ count }) => count > 0);
}

type LineOf = (path: NonNullable<Loss["inDocument"]>) => number | undefined;

/** The document is only written where somebody asks for a place in it. */
function documentLines(project: Project, losses: readonly Loss[]): LineOf {
  if (losses.every(({ inDocument }) => inDocument === undefined)) return () => undefined;
  const locator = jsonLocator(saveProject(project));
  return (path) => {
    const { key, value } = locator.locate(path);
    return (key ?? value)?.line;
  };
}

function placeOfRecord(places: Imported["places"], path: Loss["inDocument"]): TextPlace | undefined {
  return path && places.get(`${path[0]} ${path[1]}`);
}
