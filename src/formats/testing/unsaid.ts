// What an export does not tell: a change of the document that leaves the exported text as it is, and that no line of the
// report is about. And what it tells wrongly: a line about something that is in the text after all.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportProject, Loss } from "../format.ts";
import type { SingleChange } from "./single-changes.ts";

export interface Unsaid {
  readonly what: "not told" | "told wrongly";
  readonly at: DocumentPath;
  readonly detail?: string;
}

export function unsaid(
  project: Project,
  exportProject: ExportProject,
  machine: Id,
  changes: readonly SingleChange[],
): Unsaid[] {
  const before = exportProject(project, { machine });
  if (!before.ok) return [];
  return changes.flatMap((change): Unsaid[] => {
    const after = exportProject(change.make(), { machine });
    if (!after.ok) return [];
    const what = verdict(change, before.value, after.value, project);
    return what === undefined ? [] : [{ what, at: change.at, detail: change.kind }];
  });
}

function verdict(
  { at, kind }: SingleChange,
  before: Exported,
  after: Exported,
  project: Project,
): Unsaid["what"] | undefined {
  const isSame = before.text === after.text;
  if (isSame) return isCovered([...before.losses, ...after.losses], at, valueAt(project, at)) ? undefined : "not told";
  const claims = (kind === "added" ? after : before).losses.filter(({ kind: each }) => each !== "changed");
  return claims.some((loss) => placesOf(loss).some((place) => place.length > 0 && isAbove(place, at)))
    ? "told wrongly"
    : undefined;
}

/** By a line about the place or what is around it, or by lines about all that is inside. */
export function isCovered(losses: readonly Loss[], at: DocumentPath, value: unknown): boolean {
  const places = losses.flatMap(placesOf);
  return isInside(places, at, value);
}

function isInside(places: readonly DocumentPath[], at: DocumentPath, value: unknown): boolean {
  if (places.some((place) => isAbove(place, at))) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return key === "order" || inner === undefined || isInside(places, path, inner);
  });
}

function placesOf({ covers, inDocument }: Loss): readonly DocumentPath[] {
  return covers ?? (inDocument ? [inDocument] : []);
}

function isAbove(place: DocumentPath, at: DocumentPath): boolean {
  return place.length <= at.length && place.every((step, position) => String(step) === String(at[position]));
}

export function valueAt(project: Project, at: DocumentPath): unknown {
  let value: unknown = project;
  for (const step of at) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return value;
}
