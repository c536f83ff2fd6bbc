import type { TableName } from "#model/schema/project.ts";
import { removeRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

const tables = ["implementations", "services", "channels"] as const satisfies readonly TableName[];

export const unusedDeclaration: Rule<"unused-declaration"> = {
  code: "unused-declaration",
  severity: "info",
  documentation: {
    title: "An implementation, a service or a channel is declared and used nowhere.",
    why: "It is left over, or the place that should use it names another.",
    example: "The service `Refund` is declared, and nothing calls it.",
    remedy: "Use it, or remove it.",
  },
  check({ project, references, naming }) {
    const findings: Finding[] = [];
    for (const table of tables) {
      for (const id of Object.keys(project[table])) {
        if (references.isReferred(table, id) || (table === "channels" && hasConsumers(project.channels[id]))) continue;
        const message = `${naming.Of(table, id)} is used nowhere. Use it, or remove it.`;
        findings.push({ message, about: [{ table, id }], fix: removeRecordFix(table, id) });
      }
    }
    return findings;
  },
};

function hasConsumers(channel: { consumers?: readonly unknown[] | undefined } | undefined): boolean {
  return (channel?.consumers?.length ?? 0) > 0;
}
