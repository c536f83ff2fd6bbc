// The page that lists the rules, written from what the rules say about themselves, so that neither can say something
// the other does not.

import { rules } from "./registry.ts";
import { ruleCodes } from "./rule-codes.ts";

const introduction = `# Rules

What \`faultline check\` and the Problems panel report. Each rule has a code that never changes its meaning.

- **error**: what runs would not be what is drawn, or nothing would run.
- **warning**: it runs, and most likely not as it was meant.
- **info**: worth knowing, and often fine.

Some findings of a rule weigh less than the rule itself; the severity below is the heaviest.
This page is written from the rules themselves: after changing one, run \`UPDATE_DOCS=1 npx vitest run src/rules\`.
`;

export function rulesPage(): string {
  const overview = ruleCodes.map((code) => {
    const { severity, documentation } = rules[code];
    return `| [\`${code}\`](#${code}) | ${severity} | ${documentation.title} |`;
  });
  const sections = ruleCodes.map((code) => {
    const { severity, documentation } = rules[code];
    const { title, why, example, remedy } = documentation;
    return `## ${code}\n\n*${severity}.* ${title}\n\n${why}\n\nExample: ${example}\n\nRemedy: ${remedy}\n`;
  });
  const table = ["| Code | Severity | Reports |", "|---|---|---|", ...overview].join("\n");
  return [introduction, `${table}\n`, ...sections].join("\n");
}
