import type { Expression } from "#expr/ast.ts";
import type { ExpressionProblem } from "#expr/check.ts";
import type { CheckedExpression } from "../facts/checked-expressions.ts";
import type { Fix, Severity } from "../problem.ts";
import { repairFix } from "../repair-fix.ts";
import { contextFieldRead, declareFieldFix } from "../repairs/declare-field.ts";
import { likelyRepair } from "../repairs/likely-repair.ts";
import type { Finding, Rule } from "../rule.ts";

export const invalidExpression: Rule<"invalid-expression"> = {
  code: "invalid-expression",
  severity: "error",
  documentation: {
    title: "An expression can't be read, reads what is not there, or yields the wrong type.",
    why: "It would fail, or yield `undefined`, in the middle of a run. What may be read depends on the place: `event` has the payload of the event that triggers the transition.",
    example: "A guard says `context.totl > 100`, and the context has `total`.",
    remedy: "Correct the expression at the place that is shown.",
  },
  check({ expressions, naming }) {
    const findings: Finding[] = [];
    for (const checked of expressions) {
      const { site, parsed, problems } = checked;
      if (parsed.ok && problems.length === 0) continue;
      const where = `the ${site.purpose} of ${naming.of(site.about.table, site.about.id)}`;
      const add = ({ message, from, to }: Said, severity: Severity, fix?: Fix) =>
        findings.push({
          message: `In ${where}: ${message}`,
          severity,
          about: [site.about],
          place: { path: site.path, from, to },
          ...(fix && { fix }),
        });
      if (parsed.ok)
        for (const problem of problems) add(problem, problem.severity, fixOf(checked, parsed.value, problem));
      else add(parsed.error, "error");
    }
    return findings;
  },
};

type Said = Pick<ExpressionProblem, "message" | "from" | "to">;

function fixOf({ site, problems }: CheckedExpression, parsed: Expression, problem: ExpressionProblem): Fix | undefined {
  const repair = problem.repair ?? likelyRepair(site, parsed, problem, problems.length);
  if (repair) return repairFix(site, repair);
  if (problem.code !== "unknown-field" || site.machine === undefined) return undefined;
  const read = contextFieldRead(site, parsed, problem.from, problem.to);
  return read && declareFieldFix(site.machine, read.name, read.type);
}
