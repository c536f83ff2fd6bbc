import type { ActionSite } from "#model/queries/action-sites.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

export const inactiveReceiver: Rule<"inactive-receiver"> = {
  code: "inactive-receiver",
  severity: "error",
  documentation: {
    title: "An event is sent to a call that is not running at that moment.",
    why: "XState stops the machine with an error. A call runs while its state is active; a transition that leaves the state ends it before the transition's actions run.",
    example: "`Shipping` sends `CANCEL` to the machine that `Paying` invokes.",
    remedy: "Send from the state that invokes, from a state inside it, or from its exit actions.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const site of facts.actions) {
      const { action, about, path } = site;
      if (action.kind !== "send" || action.to.kind !== "invocation") continue;
      const invocation = facts.record("invocations", action.to.invocation);
      if (!invocation || mayRun(facts, site, invocation.state)) continue;
      const message = `${facts.naming.Of(about.table, about.id)} sends to ${facts.naming.of("invocations", action.to.invocation)}, which is not running then. Send from the state that invokes it, or from one inside.`;
      const receiver = { table: "invocations" as const, id: action.to.invocation };
      findings.push({ message, about: [about, receiver], place: { path: [...path, "to"] } });
    }
    return findings;
  },
};

function mayRun(facts: Facts, { moment, state, about }: ActionSite, home: Id): boolean {
  const { tree, record } = facts;
  if (!tree.isInsideOrSame(state, home)) return isBeside(facts, state, home);
  const transition = moment === "transition" ? record("transitions", about.id) : undefined;
  if (!transition || transition.targets.length === 0) return true;
  if (transition.source === home && transition.reenter === true) return false;
  return transition.targets.every((target) => {
    if (target === transition.source) return true;
    return tree.isInside(target, home) || (target === home && transition.source === home);
  });
}

/** In another region of the same parallel state, or around one that holds it: it may be running, or not. */
function isBeside({ tree, record }: Facts, state: Id, home: Id): boolean {
  const common = tree.common(state, home);
  return common === undefined || common === state || record("states", common)?.kind === "parallel";
}
