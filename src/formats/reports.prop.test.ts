// Every export tells exactly what it leaves behind: whatever can be changed in a document without the exported text being
// another is named in the report, and what the report calls lost is not in the text.

import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import type { ExportProject } from "./format.ts";
import { formatIds, formatOf } from "./registry.ts";
import { type SingleChange, singleChanges } from "./testing/single-changes.ts";
import { unsaid } from "./testing/unsaid.ts";

/** How many documents, and how many changes of each; with it, every change. */
const wanted = process.env.FAULTLINE_RUNS;
const runs = Number(wanted ?? 4);
const drawn = arbitraryProject({ states: 7, machines: 2, oddNames: true });

/** So many of them, from all parts of the document. */
function some(changes: readonly SingleChange[], most: number, from: number): readonly SingleChange[] {
  if (wanted !== undefined || changes.length <= most) return changes;
  return Array.from(
    { length: most },
    (_, at) => changes[(from + Math.floor((at * changes.length) / most)) % changes.length],
  ).filter((change) => change !== undefined);
}

const agreed = ["public/patterns", "src/compile/golden"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".faultline.json"))
    .map((name) => {
      const loaded = loadProject(readFileSync(`${folder}/${name}`, "utf8"));
      if (!loaded.ok) throw new Error(name);
      return loaded.value;
    }),
);

async function exporterOf(id: string): Promise<ExportProject> {
  const exportProject = await formatOf(id)?.loadExport?.();
  if (!exportProject) throw new Error(id);
  return exportProject;
}

/** A picture, a page for readers and a skeleton of tests say once that all else stays. */
const detailed = formatIds.filter((id) => !["svg", "markdown", "model-tests"].includes(id));

function firstMachine({ machines }: Project): string {
  return Object.keys(machines)[0] ?? "";
}

test.each(detailed)(
  "%s names what it leaves of drawn documents, and nothing else",
  { timeout: 600_000 },
  async (id) => {
    const exportProject = await exporterOf(id);
    fc.assert(
      fc.property(drawn, fc.nat({ max: 1000 }), (project, from) => {
        const changes = some(singleChanges(project), 24, from);
        expect(unsaid(project, exportProject, firstMachine(project), changes)).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
);

test.each(detailed)("%s names what it leaves of every pattern and golden machine", { timeout: 600_000 }, async (id) => {
  const exportProject = await exporterOf(id);
  const table = await formatOf(id)?.loadLosses();
  for (const [at, project] of agreed.entries()) {
    const changes = some(singleChanges(project), 3, at * 7);
    expect(unsaid(project, exportProject, firstMachine(project), changes)).toEqual([]);
    const exported = exportProject(project, { machine: firstMachine(project) });
    for (const { code } of exported.ok ? exported.value.losses : []) expect(Object.keys(table ?? {})).toContain(code);
  }
});
