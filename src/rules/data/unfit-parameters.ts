import { entriesOf } from "#model/queries/entries-of.ts";
import { guardParts } from "#model/queries/guard-parts.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Arguments, Id } from "#model/schema/common.ts";
import { argumentMessage, argumentProblems } from "../facts/arguments.ts";
import type { Facts } from "../facts/facts.ts";
import type { RecordReference } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const unfitParameters: Rule<"unfit-parameters"> = {
  code: "unfit-parameters",
  severity: "error",
  documentation: {
    title: "A named guard or action is used without a parameter it needs, or with one it does not declare.",
    why: "The exported code reads `undefined` where a value was promised.",
    example: "The guard `isAbove` declares `limit`, and is used without it.",
    remedy: "Give every parameter that is not optional, and declare the others.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, { guard }] of entriesOf(facts.project.transitions)) {
      if (!guard) continue;
      for (const { part, path } of guardParts(guard, ["transitions", id, "guard"]))
        if (part.kind === "named") compare(facts, findings, part, { table: "transitions", id }, path);
    }
    for (const { action, about, path } of facts.actions)
      if (action.kind === "named") compare(facts, findings, action, about, path);
    return findings;
  },
};

function compare(
  { record, naming }: Facts,
  findings: Finding[],
  used: { readonly implementation: Id; readonly parameters?: Arguments | undefined },
  about: RecordReference,
  path: DocumentPath,
): void {
  const declared = record("implementations", used.implementation);
  if (!declared) return;
  const name = naming.quoted("implementations", used.implementation);
  for (const problem of argumentProblems(declared.parameters, used.parameters))
    findings.push({
      message: argumentMessage(naming.Of(about.table, about.id), name, problem),
      severity: problem.kind === "missing" ? "error" : "warning",
      about: [about, { table: "implementations", id: used.implementation }],
      place: { path: problem.kind === "missing" ? path : [...path, "parameters", problem.name] },
    });
}
