import { uniqueName } from "#model/edits/support/unique-name.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import { changeRecordFix } from "../fixes.ts";
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
        const percent = Number((sum * 100).toFixed(2));
        const message = `The errors of ${naming.of("services", id)} come in ${percent} % of the calls together. Make it 100 % or less.`;
        const shrunk = errors.map((error) => ({ ...error, probability: Number((error.probability / sum).toFixed(6)) }));
        const label = "Make them 100 % together";
        findings.push({
          message,
          about,
          place,
          fix: changeRecordFix(label, { table: "services", id, changes: { errors: shrunk } }),
        });
      }
      const second = errors.findIndex(
        (error, position) => errors.findIndex((other) => other.code === error.code) < position,
      );
      const repeated = errors[second];
      if (!repeated) continue;
      const code = uniqueName(repeated.code, new Set(errors.map((error) => error.code))).replace(" ", "_");
      const renamed = errors.map((error, position) => (position === second ? { ...error, code } : error));
      const message = `${naming.Of("services", id)} declares the error "${repeated.code}" more than once. Give each its own code.`;
      const fix = changeRecordFix(`Call the second "${code}"`, { table: "services", id, changes: { errors: renamed } });
      findings.push({ message, about, place, fix });
    }
    return findings;
  },
};
