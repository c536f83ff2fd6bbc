import type { Type } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const absentContextField: Rule<"absent-context-field"> = {
  code: "absent-context-field",
  severity: "warning",
  documentation: {
    title: "A context field has no initial value, and its type does not say that it may be absent.",
    why: "Until it is assigned, whoever reads it gets `undefined` where a value of that type was promised.",
    example: "`total` of `Order` is a `number` without an initial value.",
    remedy: "Give it an initial value, or add `| undefined` to its type.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { context = [] }] of entriesOf(project.machines)) {
      for (const [position, { name, type, initial }] of context.entries()) {
        if (initial !== undefined || admitsUndefined(typeOf(type))) continue;
        const message = `The context field "${name}" of ${naming.of("machines", id)} has no initial value. Give it one, or add "| undefined" to its type.`;
        findings.push({
          message,
          about: [{ table: "machines", id }],
          place: { path: ["machines", id, "context", position] },
        });
      }
    }
    return findings;
  },
};

function admitsUndefined(type: Type): boolean {
  if (type.kind === "union") return type.of.some(admitsUndefined);
  return type.kind === "undefined" || type.kind === "unknown";
}
