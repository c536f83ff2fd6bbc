// The report is complete: whatever is different after a way out and back has been named on the way.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import type { ExportProject, ImportText } from "./format.ts";
import { exportScxml } from "./scxml/export.ts";
import { importScxml } from "./scxml/import.ts";
import { aspectsOf } from "./testing/aspects-of.ts";
import { exportXstateJson } from "./xstate-json/export.ts";
import { importXstateJson } from "./xstate-json/import.ts";
import { exportTypeScript } from "./xstate-typescript/export.ts";
import { importTypeScript } from "./xstate-typescript/import.ts";

const drawn = arbitraryProject({ states: 8, machines: 1, oddNames: false });

function unnamed(project: Project, exportProject: ExportProject, importText: ImportText, codes: Codes): string[] {
  const [machine = ""] = Object.keys(project.machines);
  const exported = exportProject(project, { machine });
  if (!exported.ok) return [];
  const imported = importText(exported.value.text, { name: "back" });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const reported = new Set([...exported.value.losses, ...imported.value.losses].map(({ code }) => code));
  const [before, after] = [aspectsOf(project), aspectsOf(imported.value.project)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((aspect) => before[aspect] !== after[aspect])
    .filter((aspect) => !(codes[aspect] ?? []).some((code) => reported.has(code)))
    .map((aspect) => `${aspect}:\n${before[aspect]}\n->\n${after[aspect]}\n(${[...reported].join(" ")})`);
}

/** By which losses a difference in an aspect may be named. */
type Codes = Readonly<Record<string, readonly string[]>>;

test.each([
  [
    "JSON",
    exportXstateJson,
    importXstateJson,
    { types: ["types"], context: ["types"], policies: ["policies"], invocations: ["services"] },
  ],
  [
    "TypeScript",
    exportTypeScript,
    importTypeScript,
    { invocations: ["actor"], policies: ["actor"], inputs: ["actor"] },
  ],
  [
    "SCXML",
    exportScxml,
    importScxml,
    {
      types: ["types"],
      policies: ["policies"],
      tags: ["remarks"],
      meta: ["remarks"],
      descriptions: ["remarks"],
      invocations: ["invoke"],
      reenter: ["internal", "order"],
      transitions: ["order", "prefix"],
      actions: ["assign", "order"],
      guards: ["order"],
    },
  ],
] as const)("names everything that %s does not bring back", (_, exportProject, importText, codes) => {
  fc.assert(
    fc.property(drawn, (project) => {
      expect(unnamed(project, exportProject, importText, codes)).toEqual([]);
    }),
    { numRuns: Number(process.env.FAULTLINE_RUNS ?? 25) },
  );
});
