import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { insertPattern } from "./insert-pattern.ts";
import { insertKinds } from "./insert-titles.data.ts";

test("an insertion into any selection is refused in words or leaves a sound document, and never touches the old one", () => {
  let insertions = 0;
  fc.assert(
    fc.property(arbitraryProject(), fc.nat(), fc.integer({ min: 1, max: 4 }), (project, from, count) => {
      const states = Object.keys(project.states);
      const before = saveProject(project);
      const selected = states.slice(from % Math.max(1, states.length)).slice(0, count);
      for (const kind of insertKinds) {
        const done = insertPattern(project, kind, selected);
        if (!done.ok) expect(done.error.message).toMatch(/\.$/);
        else {
          insertions++;
          const loaded = loadProject(saveProject(done.value));
          expect(loaded.ok ? "" : `${kind}: ${loaded.error.message}`).toBe("");
        }
      }
      expect(saveProject(project)).toBe(before);
    }),
    { numRuns: 25 },
  );
  expect(insertions).toBeGreaterThan(20);
});
