import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import { circularNodes } from "../facts/components.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

export const recursiveInvocation: Rule<"recursive-invocation"> = {
  code: "recursive-invocation",
  severity: "warning",
  documentation: {
    title: "A machine invokes itself, directly or through others.",
    why: "If nothing on the way waits or decides, each instance starts another without end.",
    example: "`Order` invokes `Payment`, and `Payment` invokes `Order`.",
    remedy: "Break the circle, or make sure that a guard ends it.",
  },
  check(facts) {
    const findings: Finding[] = [];
    const callees = calleesOf(facts);
    const circular = circularNodes(callees);
    for (const [id, { callee, state }] of entriesOf(facts.project.invocations)) {
      const machine = facts.index.machineOf(state);
      if (callee.kind !== "machine" || machine === undefined || circular.get(machine) === undefined) continue;
      if (circular.get(machine) !== circular.get(callee.machine)) continue;
      const way = machine === callee.machine ? "the machine it belongs to" : "a machine that leads back to it";
      const message = `${facts.naming.Of("invocations", id)} starts ${way}, so that instances may start each other without end. Break the circle, or make sure that a guard ends it.`;
      findings.push({
        message,
        about: [
          { table: "invocations", id },
          { table: "machines", id: callee.machine },
        ],
      });
    }
    return findings;
  },
};

function calleesOf({ project, index, record }: Facts): ReadonlyMap<Id, ReadonlySet<Id>> {
  const callees = new Map<Id, Set<Id>>(Object.keys(project.machines).map((id) => [id, new Set()]));
  for (const { callee, state } of Object.values(project.invocations)) {
    const machine = index.machineOf(state);
    if (callee.kind === "machine" && machine !== undefined && record("machines", callee.machine))
      callees.get(machine)?.add(callee.machine);
  }
  return callees;
}
