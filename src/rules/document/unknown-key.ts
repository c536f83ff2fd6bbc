import { nearestName } from "#base/nearest-name.ts";
import { shorten } from "#base/shorten.ts";
import { currentVersion, tableNames, tableSchemas } from "#model/schema/project.ts";
import { unknownKeysIn } from "../facts/unknown-keys.ts";
import { keyFix } from "../repair-fix.ts";
import type { Finding, Rule } from "../rule.ts";

export const unknownKey: Rule<"unknown-key"> = {
  code: "unknown-key",
  severity: "warning",
  documentation: {
    title: "A record has a key that this version of the document does not know.",
    why: "It is kept, and means nothing: most often a known key is mistyped.",
    example: "A transition has `gaurd` in place of `guard`, and is taken without asking.",
    remedy: "Correct the key in the file, or remove it.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    if (project.version !== currentVersion) return findings;
    for (const table of tableNames) {
      const schema = tableSchemas[table]._zod.def.valueType;
      for (const { id, key, known, path, more } of unknownKeysIn(project[table], schema)) {
        const near = nearestName(key, known);
        const hint = near === undefined ? "Remove it." : `Did you mean "${near}"?`;
        const others = more ? " There are more of them, which are not listed." : "";
        const message = `${naming.Of(table, id)} has the key "${shorten(key)}", which means nothing here. ${hint}${others}`;
        const about = { table, id };
        const place = [table, id, ...path];
        const fix = keyFix(about, place.slice(0, -1), key, near);
        findings.push({ message, about: [about], place: { path: place, isKey: true }, fix });
      }
    }
    return findings;
  },
};
