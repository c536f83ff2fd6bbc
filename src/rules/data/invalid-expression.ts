import { repairFix } from "../repair-fix.ts";
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
    for (const { site, parsed, problems } of expressions) {
      if (parsed.ok && problems.length === 0) continue;
      const where = `the ${site.purpose} of ${naming.of(site.about.table, site.about.id)}`;
      const found = parsed.ok ? problems : [{ ...parsed.error, severity: "error" as const }];
      for (const { message, severity, from, to, ...more } of found) {
        const repair = "repair" in more ? more.repair : undefined;
        findings.push({
          message: `In ${where}: ${message}`,
          severity,
          about: [site.about],
          place: { path: site.path, from, to },
          ...(repair && { fix: repairFix(site, repair) }),
        });
      }
    }
    return findings;
  },
};
