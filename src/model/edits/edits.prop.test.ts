import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyDiff, diffProjects, invertDiff, squashDiffs } from "../diff.ts";
import { checkIntegrity } from "../integrity.ts";
import { saveProject } from "../save.ts";
import { type Project, projectSchema } from "../schema/project.ts";
import { arbitraryProject } from "../testing/arbitrary-project.ts";
import { chooserFromNumbers } from "../testing/chooser.ts";
import { editNames, performDrawnEdit } from "./testing/draw-arguments.ts";

const choices = fc.array(fc.nat({ max: 0xffff }), { minLength: 25, maxLength: 60 });
const oneEdit = fc.record({ name: fc.constantFrom(...editNames), choices });

function deepFreeze<Value>(value: Value): Value {
  const waiting: unknown[] = [value];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== "object" || part === null || Object.isFrozen(part)) continue;
    Object.freeze(part);
    for (const inner of Object.values(part)) if (inner !== undefined) waiting.push(inner);
  }
  return value;
}

function expectSound(project: Project, doing: unknown): void {
  const checked = projectSchema.safeParse(project);
  expect(checked.success ? [] : [doing, checked.error.issues]).toEqual([]);
  expect(checkIntegrity(project).map((problem) => [doing, problem])).toEqual([]);
}

test("leaves a document that schema and integrity accept, whatever is asked of it, and never touches the old one", () => {
  fc.assert(
    fc.property(arbitraryProject(), fc.array(oneEdit, { minLength: 1, maxLength: 12 }), (start, edits) => {
      let project = deepFreeze(start);
      for (const edit of edits) {
        const { result, args, label } = performDrawnEdit(chooserFromNumbers(edit.choices), project, edit.name);
        expect(label.length).toBeGreaterThan(3);
        if (!result.ok) expect(result.error.message).toMatch(/^["A-Z0-9].*\.$/s);
        if (result.ok) project = deepFreeze(result.value);
        expectSound(project, [edit.name, args]);
      }
    }),
    { numRuns: 250 },
  );
});

test("is taken back by its inverted diff, alone and squashed with others, and done again by the diff", () => {
  fc.assert(
    fc.property(arbitraryProject(), fc.array(oneEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
      let project = start;
      let whole = diffProjects(start, start);
      for (const edit of edits) {
        const { result } = performDrawnEdit(chooserFromNumbers(edit.choices), project, edit.name);
        if (!result.ok) continue;
        const diff = diffProjects(project, result.value);
        expect(applyDiff(project, diff)).toEqual(result.value);
        expect(applyDiff(result.value, invertDiff(diff))).toEqual(project);
        whole = squashDiffs(whole, diff);
        project = result.value;
      }
      expect(saveProject(applyDiff(start, whole))).toBe(saveProject(project));
      expect(saveProject(applyDiff(project, invertDiff(whole)))).toBe(saveProject(start));
    }),
  );
});

test("succeeds often enough for these laws to mean something", () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryProject(), fc.array(choices, { minLength: 3, maxLength: 3 }), (project, numbers) => {
      for (const name of editNames) {
        for (const choice of numbers) {
          const { result } = performDrawnEdit(chooserFromNumbers(choice), project, name);
          if (result.ok && result.value !== project) done.set(name, (done.get(name) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 100, seed: 2 },
  );
  expect(editNames.filter((name) => (done.get(name) ?? 0) < 2)).toEqual([]);
});
