import { entriesOf } from "#model/queries/entries-of.ts";
import { guardParts } from "#model/queries/guard-parts.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import { changeRecordFix } from "../fixes.ts";
import type { RecordReference } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const wrongImplementation: Rule<"wrong-implementation"> = {
  code: "wrong-implementation",
  severity: "error",
  documentation: {
    title: "A guard names an implementation of an action, or an action one of a guard.",
    why: "XState looks for the name among its guards and finds nothing: the run stops with an error.",
    example: "A transition has the named guard `notify`, which is declared as an action.",
    remedy: "Choose an implementation of the right kind, or change the kind of this one.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, { guard }] of entriesOf(facts.project.transitions)) {
      if (!guard) continue;
      for (const { part, path } of guardParts(guard, ["transitions", id, "guard"]))
        if (part.kind === "named")
          compare(facts, findings, "guard", part.implementation, { table: "transitions", id }, path);
    }
    for (const { action, about, path } of facts.actions)
      if (action.kind === "named") compare(facts, findings, "action", action.implementation, about, path);
    return findings;
  },
};

function compare(
  { record, naming }: Facts,
  findings: Finding[],
  wanted: "guard" | "action",
  implementation: Id,
  about: RecordReference,
  path: DocumentPath,
): void {
  const declared = record("implementations", implementation);
  if (!declared || declared.kind === wanted) return;
  const name = naming.quoted("implementations", implementation);
  const message = `${naming.Of(about.table, about.id)} uses ${name} as ${wanted === "guard" ? "a guard" : "an action"}, but it is declared as ${declared.kind === "guard" ? "a guard" : "an action"}. Choose another, or change its kind.`;
  const place = { path: [...path, "implementation"] };
  const change = { table: "implementations", id: implementation, changes: { kind: wanted } } as const;
  findings.push({
    message,
    about: [about, { table: "implementations", id: implementation }],
    place,
    fix: changeRecordFix(`Declare it as ${wanted === "guard" ? "a guard" : "an action"}`, change),
  });
}
