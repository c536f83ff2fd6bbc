import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Project, projectSchema } from "#model/schema/project.ts";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { checkProject } from "./check-project.ts";
import { damaged } from "./testing/damaged.ts";

test("finds no error in a valid document", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      expect(checkProject(project).filter((problem) => problem.severity === "error")).toEqual([]);
    }),
  );
});

test("answers for every document that the schema accepts, however little sense it makes", () => {
  fc.assert(
    fc.property(arbitraryProject(), fc.infiniteStream(fc.nat()), (project, numbers) => {
      const document = damaged(project, () => numbers.next().value as number);
      fc.pre(projectSchema.safeParse(document).success);
      for (const { message, about } of checkProject(document)) {
        expect(message).not.toMatch(/"undefined"|\[object|NaN/);
        expect(about.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("gives the same list for the same document", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      const copy = structuredClone(project);
      expect(JSON.stringify(checkProject(copy))).toBe(JSON.stringify(checkProject(project)));
    }),
  );
});

test("offers only fixes that are edits of the document, or say why not", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      for (const { fix, code } of checkProject(project)) {
        const fixed = fix?.apply(project);
        if (!fixed) continue;
        if (fixed.ok) expect(isValid(fixed.value), code).toBe(true);
        else expect(fixed.error.message, code).not.toBe("");
      }
    }),
    { numRuns: 30 },
  );
});

function isValid(project: Project): boolean {
  return projectSchema.safeParse(project).success;
}
