import { describe, expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { checkProject } from "./check-project.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./registry.ts";
import { type RuleCode, ruleCodes } from "./rule-codes.ts";
import { examples } from "./testing/examples.ts";

function problemsOf(project: Project, code: RuleCode): Problem[] {
  return checkProject(project).filter((problem) => problem.code === code);
}

describe.each(ruleCodes)("%s", (code) => {
  const { reports, wrong, accepts, right } = examples[code];

  test(`reports ${reports}`, () => {
    const [problem] = problemsOf(wrong, code);
    expect(problem?.message).toMatch(/\S\.$|\?$/);
    expect(problem?.about[0]).toBeDefined();
  });

  test(`accepts ${accepts}`, () => {
    expect(problemsOf(right, code)).toEqual([]);
  });

  test("is gone when its fixes have been made", () => {
    let project = wrong;
    for (const { fix } of problemsOf(wrong, code)) {
      if (!fix) return;
      const remaining = problemsOf(project, code)[0]?.fix;
      const fixed = remaining?.apply(project);
      if (fixed?.ok) project = fixed.value;
      else expect(fixed).toBeUndefined();
    }
    expect(problemsOf(project, code)).toEqual([]);
  });
});

test("keeps codes apart", () => {
  expect(new Set(ruleCodes).size).toBe(ruleCodes.length);
  expect(ruleCodes.every((code) => /^[a-z]+(?:-[a-z]+)*$/.test(code) && rules[code].code === code)).toBe(true);
});
