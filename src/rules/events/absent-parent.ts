import type { Finding, Rule } from "../rule.ts";

export const absentParent: Rule<"absent-parent"> = {
  code: "absent-parent",
  severity: "warning",
  documentation: {
    title: "A machine sends to its parent, and no machine invokes it.",
    why: "There is no parent, and the event goes nowhere.",
    example: "`Payment` sends `PAID` to its parent, but no machine of the project invokes `Payment`.",
    remedy: "Invoke the machine from another one, or send into a channel.",
  },
  check({ actions, index, invokers, naming }) {
    const findings: Finding[] = [];
    for (const { action, about, path, state } of actions) {
      if (action.kind !== "send" || action.to.kind !== "parent") continue;
      const machine = index.machineOf(state);
      if (machine === undefined || invokers.machinesInvoking(machine).length > 0) continue;
      const message = `${naming.Of(about.table, about.id)} sends to the parent, but no machine invokes ${naming.quoted("machines", machine)}. Invoke it from another machine, or send into a channel.`;
      findings.push({ message, about: [about, { table: "machines", id: machine }], place: { path: [...path, "to"] } });
    }
    return findings;
  },
};
