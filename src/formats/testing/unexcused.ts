// What is different after a way out and back although no report says so. A loss of the export excuses the places it covers;
// one of the import excuses the record that it is about, or that it stands in.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Project } from "#model/schema/project.ts";
import type { ExportProject, Imported, ImportText, Loss } from "../format.ts";
import { type Facts, factsOf, mainMachine } from "./facts-of.ts";
import { isCovered, valueAt } from "./unsaid.ts";

export interface Difference {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function unexcused(project: Project, exportProject: ExportProject, importText: ImportText): Difference[] {
  const exported = exportProject(project, { machine: mainMachine(project) });
  if (!exported.ok) return [];
  const imported = importText(exported.value.text, { name: "back" });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const isWrapped = exported.value.losses.some(({ code }) => code === "root");
  const [before, after] = [factsOf(project), factsOf(imported.value.project, isWrapped)];
  const [wasAbout, isAbout] = [placesAbout(before), placesAbout(after)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.value === is?.value) return [];
    const about = (was ?? is)?.about ?? "";
    const from = was?.at ?? sameField(wasAbout.get(about), is?.at);
    const to = is?.at ?? isAbout.get(about);
    // A call that is written as one of something else brings that with it.
    const isBrought = from === undefined && about.startsWith("service ") && exported.value.losses.some(isAboutCallee);
    const isExcused =
      isBrought ||
      (from !== undefined && isCovered(exported.value.losses, from, valueAt(project, from))) ||
      (to !== undefined && isNamed(imported.value, `${to[0]} ${to[1]}`));
    return isExcused ? [] : [{ key, before: was?.value, after: is?.value }];
  });
}

function isAboutCallee({ covers, inDocument }: Loss): boolean {
  return [...(covers ?? []), ...(inDocument ? [inDocument] : [])].some(([, , field]) => field === "callee");
}

/** Where in the record that a new fact is about it would have stood. */
function sameField(record: DocumentPath | undefined, at: DocumentPath | undefined): DocumentPath | undefined {
  return record && at && [...record.slice(0, 2), ...at.slice(2)];
}

function placesAbout(facts: Facts): ReadonlyMap<string, DocumentPath> {
  return new Map([...facts.values()].reverse().map(({ about, at }) => [about, at]));
}

function isNamed(imported: Imported, record: string): boolean {
  return imported.losses.some((loss) => isIn(imported, loss, record));
}

/** The text of a loss is about the innermost record that it stands in. */
function isIn({ places }: Imported, { inText, inDocument }: Loss, record: string): boolean {
  if (inDocument && `${inDocument[0]} ${inDocument[1]}` === record) return true;
  if (!inText) return false;
  const around = [...places].filter(
    ([, { offset, length }]) => offset <= inText.offset && inText.offset < offset + length,
  );
  const smallest = Math.min(...around.map(([, { length }]) => length));
  return around.some(([name, { length }]) => name === record && length === smallest);
}
