import { parsedType } from "#model/parsed-text.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Field } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { RecordReference } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const invalidType: Rule<"invalid-type"> = {
  code: "invalid-type",
  severity: "error",
  documentation: {
    title: "The type of a field or an output can't be read.",
    why: "Nothing that reads or writes the field can be checked, and the exported code would not compile.",
    example: "`total` has the type `nubmer`.",
    remedy:
      "Write a type as in TypeScript: `number`, `string[]`, `{ sku: string; count?: number }`, `'card' | 'cash'`.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const { about, path, text } of typeTextsOf(project)) {
      const parsed = parsedType(text);
      if (parsed.ok) continue;
      const { message, from, to } = parsed.error;
      const where = `${naming.of(about.table, about.id)}, type \`${text}\``;
      findings.push({ message: `In ${where}: ${message}`, about: [about], place: { path, from, to } });
    }
    return findings;
  },
};

interface TypeText {
  readonly about: RecordReference;
  readonly path: DocumentPath;
  readonly text: string;
}

function* typeTextsOf(project: Project): Iterable<TypeText> {
  for (const [id, { input, context, output }] of entriesOf(project.machines)) {
    const about = { table: "machines", id } as const;
    yield* typesOfFields(about, "input", input);
    yield* typesOfFields(about, "context", context);
    if (output !== undefined) yield { about, path: ["machines", id, "output"], text: output };
  }
  for (const [id, { payload }] of entriesOf(project.events))
    yield* typesOfFields({ table: "events", id }, "payload", payload);
  for (const [id, { parameters }] of entriesOf(project.implementations))
    yield* typesOfFields({ table: "implementations", id }, "parameters", parameters);
  for (const [id, { input, output }] of entriesOf(project.services)) {
    const about = { table: "services", id } as const;
    yield* typesOfFields(about, "input", input);
    if (output !== undefined) yield { about, path: ["services", id, "output"], text: output };
  }
}

function* typesOfFields(
  about: RecordReference,
  key: string,
  fields: readonly Pick<Field, "type">[] = [],
): Iterable<TypeText> {
  for (const [position, { type }] of fields.entries())
    yield { about, path: [about.table, about.id, key, position, "type"], text: type };
}
