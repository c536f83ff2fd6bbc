import type { State } from "#model/schema/state.ts";
import type { Severity } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const misreadStateName: Rule<"misread-state-name"> = {
  code: "misread-state-name",
  severity: "warning",
  documentation: {
    title: "XState would misread the name of a state.",
    why: "A name that starts with `#` is taken for an id, `__proto__` is no key at all, a whole number is moved before its siblings, and a dot is taken for a path when code asks which state the machine is in.",
    example: "A state is called `404`, and is put before `Start` that was drawn first.",
    remedy: "Rename it: `Error 404` in place of `404`, `v1-2` in place of `v1.2`.",
  },
  check({ tree, record, naming }) {
    const findings: Finding[] = [];
    for (const id of tree.order) {
      const state = record("states", id);
      const reason = state && state.parent !== null ? reasonFor(state) : undefined;
      if (!reason) continue;
      const message = `${naming.Of("states", id)} ${reason.text} Rename it.`;
      const place = { path: ["states", id, "name"] };
      findings.push({ message, severity: reason.severity, about: [{ table: "states", id }], place });
    }
    return findings;
  },
};

function reasonFor({ name }: State): { text: string; severity: Severity } | undefined {
  if (name.startsWith("#"))
    return { text: 'would be read as an id by XState, because it starts with "#".', severity: "warning" };
  if (name === "__proto__") return { text: "has a name that no object can hold.", severity: "warning" };
  if (/^(?:0|[1-9]\d*)$/.test(name))
    return {
      text: "would be moved before its siblings by XState, because its name is a whole number.",
      severity: "warning",
    };
  if (name.includes("."))
    return { text: "can't be asked for with XState's `matches`, which reads the dot as a path.", severity: "info" };
  return undefined;
}
