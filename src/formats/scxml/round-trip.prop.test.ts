import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import { toMachine } from "#compile/to-machine.ts";
import type { Project } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { play } from "../testing/play.ts";
import { exportScxml } from "./export.ts";
import { importScxml } from "./import.ts";

function compiled(project: Project) {
  const [machine = ""] = Object.keys(project.machines);
  const { config, implementations } = compile(project, machine);
  return config && toMachine(config, implementations);
}

/** What the report may name without the run being another. */
const harmless = new Set(["types", "policies", "invoke", "code", "internal"]);

test("a machine that went out as SCXML and came back does the same, unless the report says what doesn't", () => {
  fc.assert(
    fc.property(arbitraryProject({ states: 8, machines: 1, oddNames: false }), (project) => {
      const before = compiled(project);
      const exported = exportScxml(project, { machine: Object.keys(project.machines)[0] ?? "" });
      if (!before || !exported.ok) return;
      const imported = importScxml(exported.value.text);
      if (!imported.ok) throw new Error(JSON.stringify(imported.error));
      const losses = [...exported.value.losses, ...imported.value.losses];
      if (losses.some(({ code }) => !harmless.has(code))) return;
      const after = compiled(imported.value.project);
      if (!after) throw new Error("What came back does not compile.");
      expect(play(after, project, { amount: 5 })).toEqual(play(before, project, { amount: 5 }));
    }),
    { numRuns: 40 },
  );
});
