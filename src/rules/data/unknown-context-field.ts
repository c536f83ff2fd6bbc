import { nearestName } from "#base/nearest-name.ts";
import { type Type, unknownType } from "#expr/type.ts";
import { typeOf } from "#expr/type-of.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Facts } from "../facts/facts.ts";
import { keyFix } from "../repair-fix.ts";
import { declareFieldFix } from "../repairs/declare-field.ts";
import type { Finding, Rule } from "../rule.ts";

export const unknownContextField: Rule<"unknown-context-field"> = {
  code: "unknown-context-field",
  severity: "error",
  documentation: {
    title: "An action assigns a context field that the machine does not declare.",
    why: "No expression may read it, so the value is lost; most often the name is mistyped.",
    example: "An action assigns `totl`, and the context of `Order` declares `total`.",
    remedy: "Correct the name, or declare the field.",
  },
  check({ actions, index, record, naming, expressions }) {
    const findings: Finding[] = [];
    const declared = new Map<string, ReadonlySet<string>>();
    const fieldsOf = (machine: string) => {
      const known = declared.get(machine);
      if (known) return known;
      const names = new Set(record("machines", machine)?.context?.map((field) => field.name));
      declared.set(machine, names);
      return names;
    };
    for (const { action, about, path, state } of actions) {
      const machine = action.kind === "assign" ? index.machineOf(state) : undefined;
      if (action.kind !== "assign" || machine === undefined) continue;
      for (const name of Object.keys(action.values)) {
        if (fieldsOf(machine).has(name)) continue;
        const message = `${naming.Of(about.table, about.id)} assigns "${name}", which the context of ${naming.of("machines", machine)} does not declare. Correct the name, or declare the field.`;
        const place = [...path, "values", name];
        const meant = nearestName(name, fieldsOf(machine));
        findings.push({
          message,
          about: [about, { table: "machines", id: machine }],
          place: { path: place },
          fix:
            meant === undefined
              ? declareFieldFix(machine, name, typeAt(expressions, place))
              : keyFix(about, [...path, "values"], name, meant),
        });
      }
    }
    return findings;
  },
};

function typeAt(expressions: Facts["expressions"], path: DocumentPath): Type {
  const found = expressions.find(({ site }) => isSamePath(site.path, path));
  return found?.parsed.ok ? typeOf(found.parsed.value, found.site.scope) : unknownType;
}

function isSamePath(left: DocumentPath, right: DocumentPath): boolean {
  return left.length === right.length && left.every((step, at) => step === right[at]);
}
