import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

/** So that three times a third is not taken for more than one. */
const tolerance = 1e-9;

export const impossibleErrors: Rule<"impossible-errors"> = {
  code: "impossible-errors",
  severity: "error",
  documentation: {
    title: "The errors of a service are together more likely than anything, or two have the same code.",
    why: "Probabilities above 1 can't be drawn from, and of two errors with one code only the first is ever found.",
    example: "`Charge card` fails with `declined` in 70% and with `unavailable` in 40% of all calls.",
    remedy: "Make the probabilities smaller, or give each error its own code.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { errors = [] }] of entriesOf(project.services)) {
      const about = [{ table: "services" as const, id }];
      const place = { path: ["services", id, "errors"] };
      const sum = errors.reduce((total, error) => total + error.probability, 0);
      if (sum > 1 + tolerance) {
        const message = `The errors of ${naming.of("services", id)} have a probability of ${Number(sum.toFixed(4))} together. Make it 1 or less.`;
        findings.push({ message, about, place });
      }
      const repeated = errors.find(
        (error, position) => errors.findIndex((other) => other.code === error.code) < position,
      );
      if (!repeated) continue;
      const message = `${naming.Of("services", id)} declares the error "${repeated.code}" more than once. Give each its own code.`;
      findings.push({ message, about, place });
    }
    return findings;
  },
};
