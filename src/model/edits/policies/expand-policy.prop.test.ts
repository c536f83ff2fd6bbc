import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkIntegrity } from "../../integrity.ts";
import { projectSchema } from "../../schema/project.ts";
import { arbitraryProject } from "../../testing/arbitrary-project.ts";
import { expandableKinds, expandPolicy } from "./expand-policy.ts";

test("leaves a sound document behind, and says what to do where it can't be done", () => {
  let done = 0;
  const property = fc.property(arbitraryProject(), (project) => {
    for (const invocation of [...Object.keys(project.invocations), "nowhere", "constructor"])
      for (const policy of expandableKinds) {
        const result = expandPolicy(project, { invocation, policy });
        if (!result.ok) {
          expect(result.error.message).toMatch(/^["A-Z].*\.$/s);
          continue;
        }
        done++;
        expect(projectSchema.safeParse(result.value).success).toBe(true);
        expect(checkIntegrity(result.value)).toEqual([]);
      }
  });
  fc.assert(property, { numRuns: 60 });
  expect(done).toBeGreaterThan(3);
});
