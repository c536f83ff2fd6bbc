import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "#base/json.ts";
import { projectSchema } from "../schema/project.ts";
import { arbitraryProject } from "../testing/arbitrary-project.ts";
import { quickCheck } from "./quick-check.ts";

const odd = fc.oneof(
  fc.constantFrom<Json>(null, "", "a", "a-b", "Not an id", "constructor", 0, -1, 1.5, true, [], {}, ["a"], {
    kind: "nth",
  }),
  fc.jsonValue({ maxDepth: 1 }).map((value) => value as Json),
);
const places = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 12 });

/** Somewhere inside, one value is another one, or gone. */
function changedAt(value: Json, way: readonly number[], other: Json | undefined): Json | undefined {
  const [choice, ...rest] = way;
  if (choice === undefined || typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[choice % keys.length];
  if (key === undefined) return other;
  const inner = changedAt((value as Record<string, Json>)[key] ?? null, rest, other);
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? (inner ?? null) : item));
  const { [key]: _, ...others } = value as Record<string, Json>;
  return inner === undefined ? others : { ...others, [key]: inner };
}

test("says yes to what the schema takes, and to nothing else", () => {
  const check = quickCheck(projectSchema);
  let refused = 0;
  fc.assert(
    fc.property(arbitraryProject({ states: 6 }), places, fc.option(odd, { nil: undefined }), (project, way, other) => {
      expect(check(project)).toBe(true);
      const changed = changedAt(project as unknown as Json, way, other);
      const isTaken = projectSchema.safeParse(changed).success;
      if (!isTaken) refused += 1;
      expect(check(changed)).toBe(isTaken);
    }),
    { numRuns: 60 },
  );
  expect(refused).toBeGreaterThan(20);
});
