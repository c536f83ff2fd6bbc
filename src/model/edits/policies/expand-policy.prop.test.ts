import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkIntegrity } from "../../integrity.ts";
import type { Policy } from "../../schema/policy.ts";
import { type Project, projectSchema } from "../../schema/project.ts";
import { arbitraryProject } from "../../testing/arbitrary-project.ts";
import { expandableKinds, expandPolicy } from "./expand-policy.ts";

/** Drawn documents seldom have a policy that can be expanded: these have one on every call. */
const arbitraryGuardedProject = fc
  .tuple(arbitraryProject(), fc.constantFrom(...expandableKinds))
  .map(([project, kind]): Project => {
    const policies: Policy[] = [
      kind === "retry" ? { kind, maxAttempts: 3, initialDelayMs: 100, backoff: "constant" } : { kind, ms: 1_000 },
    ];
    const guarded = Object.entries(project.invocations).map(([id, call]) => [id, { ...call, policies }]);
    return { ...project, invocations: Object.fromEntries(guarded) };
  });

test("leaves a sound document behind, and says what to do where it can't be done", () => {
  let done = 0;
  const property = fc.property(arbitraryGuardedProject, (project) => {
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
