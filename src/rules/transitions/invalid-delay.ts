import type { CheckedExpression } from "../facts/checked-expressions.ts";
import { constantOf } from "../facts/constants.ts";
import type { Finding, Rule } from "../rule.ts";

export const invalidDelay: Rule<"invalid-delay"> = {
  code: "invalid-delay",
  severity: "error",
  documentation: {
    title: "A delay is not a number of milliseconds.",
    why: "XState takes a delay that is not a number for no delay at all, and timers take a negative one for zero: the event comes at once.",
    example: "`Paying` is left after `-1`.",
    remedy: "Write a number of milliseconds that is not negative, such as `30 * 1000`.",
  },
  check({ expressions, naming }) {
    const findings: Finding[] = [];
    for (const { site, problems } of expressions) {
      const value = site.purpose === "delay" ? constantOf(site.text)?.value : undefined;
      if (value === undefined || (typeof value === "number" && Number.isFinite(value) && value >= 0)) continue;
      if (typeof value !== "number" && saysSo(problems)) continue;
      const message = `The delay \`${site.text}\` of ${naming.of(site.about.table, site.about.id)} comes out as ${String(value)}. Write a number of milliseconds that is not negative.`;
      findings.push({ message, about: [site.about], place: { path: site.path } });
    }
    return findings;
  },
};

/** The check of the expression has said that it is no number. */
function saysSo(problems: CheckedExpression["problems"]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
