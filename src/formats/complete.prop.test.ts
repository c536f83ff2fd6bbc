// The report is complete: whatever is different after a way out and back has been named, at its very place.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { exportScxml } from "./scxml/export.ts";
import { importScxml } from "./scxml/import.ts";
import { unexcused } from "./testing/unexcused.ts";
import { exportXstateJson } from "./xstate-json/export.ts";
import { importXstateJson } from "./xstate-json/import.ts";
import { exportTypeScript } from "./xstate-typescript/export.ts";
import { importTypeScript } from "./xstate-typescript/import.ts";

const drawn = arbitraryProject({ states: 8, machines: 2, oddNames: true });

test.each([
  ["JSON", exportXstateJson, importXstateJson],
  ["TypeScript", exportTypeScript, importTypeScript],
  ["SCXML", exportScxml, importScxml],
] as const)("names everything that %s does not bring back", (_, exportProject, importText) => {
  fc.assert(
    fc.property(drawn, (project) => {
      expect(unexcused(project, exportProject, importText)).toEqual([]);
    }),
    { numRuns: Number(process.env.FAULTLINE_RUNS ?? 20) },
  );
});
