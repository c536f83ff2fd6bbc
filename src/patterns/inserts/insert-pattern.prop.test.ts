import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { insertFanOut } from "./insert-fan-out.ts";
import { insertPattern } from "./insert-pattern.ts";
import { insertKinds } from "./insert-titles.data.ts";

test("an insertion into any selection is refused in words or leaves a sound document, and never touches the old one", () => {
  let insertions = 0;
  fc.assert(
    fc.property(arbitraryProject(), fc.nat(), fc.integer({ min: 1, max: 4 }), (project, from, count) => {
      const states = Object.keys(project.states);
      const before = saveProject(project);
      const selected = states.slice(from % Math.max(1, states.length)).slice(0, count);
      const fanOuts = (["endTheOthers", "leaveItOut"] as const).map(
        (whenOneFails) => [whenOneFails, insertFanOut(project, selected, { needed: count, whenOneFails })] as const,
      );
      for (const [kind, done] of [
        ...insertKinds.map((each) => [each, insertPattern(project, each, selected)] as const),
        ...fanOuts,
      ]) {
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
