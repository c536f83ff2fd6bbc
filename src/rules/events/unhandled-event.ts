import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Rule } from "../rule.ts";

export const unhandledEvent: Rule<"unhandled-event"> = {
  code: "unhandled-event",
  severity: "warning",
  documentation: {
    title: "An event is sent to a machine that never handles it.",
    why: "XState drops an event that no active state handles, without a word.",
    example: "`Order` raises `PAID`, but none of its states has a transition on `PAID`.",
    remedy: "Draw a transition on the event where it should be handled, or send another one.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const { action, state, about, path } of facts.actions) {
      if (action.kind !== "raise" && action.kind !== "send") continue;
      const receivers = receiversOf(facts, action, state);
      if (receivers.length === 0 || receivers.some((machine) => facts.events.handles(machine, action.event))) continue;
      const machines = receivers.map((machine) => facts.naming.quoted("machines", machine)).join(" and ");
      const verb = action.kind === "raise" ? "raises" : "sends";
      const message = `${facts.naming.Of(about.table, about.id)} ${verb} ${facts.naming.of("events", action.event)}, but nothing in ${machines} handles it. Draw a transition on it there, or send another event.`;
      const event = { table: "events" as const, id: action.event };
      findings.push({ message, about: [about, event], place: { path: [...path, "event"] } });
    }
    return findings;
  },
};

/** The machines that get it; none when that can't be told or is reported elsewhere. */
function receiversOf(facts: Facts, action: Extract<Action, { kind: "raise" | "send" }>, state: Id): readonly Id[] {
  const machine = facts.index.machineOf(state);
  if (action.kind === "raise") return machine === undefined ? [] : [machine];
  switch (action.to.kind) {
    case "invocation": {
      const callee = facts.record("invocations", action.to.invocation)?.callee;
      return callee?.kind === "machine" && facts.record("machines", callee.machine) ? [callee.machine] : [];
    }
    case "parent":
      return machine === undefined ? [] : facts.invokers.machinesInvoking(machine);
    case "channel":
      return (facts.record("channels", action.to.channel)?.consumers ?? [])
        .map((consumer) => consumer.machine)
        .filter((consumer) => facts.record("machines", consumer) !== undefined);
  }
}
