import type { Id } from "#model/schema/common.ts";
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
    const circular = machinesOnCircles(callees);
    for (const [id, { callee, state }] of Object.entries(facts.project.invocations)) {
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

/** For each machine on a circle a name for the circle: those that lead to each other share it. */
function machinesOnCircles(callees: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlyMap<Id, Id> {
  const circles = new Map<Id, Id>();
  const active = new Set([...callees].filter(([, called]) => called.size > 0).map(([id]) => id));
  for (const start of active) {
    if (circles.has(start)) continue;
    const from = reach(callees, start);
    if (!from.has(start)) continue;
    for (const other of from) if (!circles.has(other) && reach(callees, other).has(start)) circles.set(other, start);
  }
  return circles;
}

function reach(callees: ReadonlyMap<Id, ReadonlySet<Id>>, start: Id): ReadonlySet<Id> {
  const seen = new Set<Id>();
  const waiting = [...(callees.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(callees.get(id) ?? []));
  }
  return seen;
}
