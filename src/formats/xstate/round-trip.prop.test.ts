// What is exported comes back: the same machine, up to what the reports name.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import type { ExportProject, Imported, ImportText } from "../format.ts";
import { play } from "../testing/play.ts";
import { exportXstateJson } from "../xstate-json/export.ts";
import { importXstateJson } from "../xstate-json/import.ts";
import { exportTypeScript } from "../xstate-typescript/export.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";

const drawn = arbitraryProject({ states: 8, machines: 1, oddNames: false });

function backAndForth(
  project: Project,
  exportProject: ExportProject,
  importText: ImportText,
): Imported & { text: string } {
  const [machine = ""] = Object.keys(project.machines);
  const exported = exportProject(project, { machine });
  if (!exported.ok) throw new Error(exported.error.message);
  const imported = importText(exported.value.text, { name: "back" });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return { ...imported.value, text: exported.value.text };
}

function compiled(project: Project) {
  const [machine = ""] = Object.keys(project.machines);
  const { config, implementations } = compile(project, machine);
  return config && toMachine(config, implementations);
}

test("JSON comes back whole", () => {
  fc.assert(
    fc.property(drawn, (project) => {
      const { project: back, losses, text } = backAndForth(project, exportXstateJson, importXstateJson);
      const again = backAndForth(back, exportXstateJson, importXstateJson);
      expect(JSON.parse(again.text)).toEqual(JSON.parse(text));
      expect(losses.filter(({ kind }) => kind === "lost")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the machine of a TypeScript file comes back as one that does the same", () => {
  fc.assert(
    fc.property(drawn, (project) => {
      const before = compiled(project);
      if (!before) return;
      const { project: back, losses } = backAndForth(project, exportTypeScript, importTypeScript);
      expect(losses.filter(({ kind }) => kind === "lost")).toEqual([]);
      const after = compiled(back);
      if (!after) throw new Error(JSON.stringify(compile(back, Object.keys(back.machines)[0] ?? "").problems[0]));
      const input = { amount: 5 };
      expect(play(after, project, input)).toEqual(play(before, project, input));
    }),
    { numRuns: 40 },
  );
});
