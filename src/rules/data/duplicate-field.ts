import { entriesOf } from "#model/queries/entries-of.ts";
import type { Facts } from "../facts/facts.ts";
import type { RecordReference } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const duplicateField: Rule<"duplicate-field"> = {
  code: "duplicate-field",
  severity: "error",
  documentation: {
    title: "Two fields of the same context, input, payload or list of parameters have the same name.",
    why: "Only one of them can exist; the other's type and initial value are lost.",
    example: "The context of `Order` has two fields `total`.",
    remedy: "Rename or remove one of them.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const { about, key, fields } of fieldListsOf(facts)) {
      const seen = new Set<string>();
      for (const [position, { name }] of fields.entries()) {
        if (!seen.has(name)) seen.add(name);
        else {
          const message = `${facts.naming.Of(about.table, about.id)} has more than one ${key} field "${name}". Rename or remove one of them.`;
          findings.push({ message, about: [about], place: { path: [about.table, about.id, key, position, "name"] } });
        }
      }
    }
    return findings;
  },
};

interface FieldList {
  readonly about: RecordReference;
  readonly key: string;
  readonly fields: readonly { readonly name: string }[];
}

function* fieldListsOf({ project }: Facts): Iterable<FieldList> {
  for (const [id, { input, context }] of entriesOf(project.machines)) {
    if (input) yield { about: { table: "machines", id }, key: "input", fields: input };
    if (context) yield { about: { table: "machines", id }, key: "context", fields: context };
  }
  for (const [id, { payload }] of entriesOf(project.events))
    if (payload) yield { about: { table: "events", id }, key: "payload", fields: payload };
  for (const [id, { input }] of entriesOf(project.services))
    if (input) yield { about: { table: "services", id }, key: "input", fields: input };
  for (const [id, { parameters }] of entriesOf(project.implementations))
    if (parameters) yield { about: { table: "implementations", id }, key: "parameters", fields: parameters };
}
