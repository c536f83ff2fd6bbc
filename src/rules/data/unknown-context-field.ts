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
  check({ actions, index, record, naming }) {
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
        findings.push({
          message,
          about: [about, { table: "machines", id: machine }],
          place: { path: [...path, "values", name] },
        });
      }
    }
    return findings;
  },
};
