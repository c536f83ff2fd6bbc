import type { Finding, Rule } from "../rule.ts";

export const sendToCall: Rule<"send-to-call"> = {
  code: "send-to-call",
  severity: "warning",
  documentation: {
    title: "An event is sent to the call of a service.",
    why: "A call has one question and one answer. It takes no events on the way, so the event is lost.",
    example: "`Paying` sends `CANCEL` to its call of `Charge card`.",
    remedy: "Leave the state to give the call up, or invoke a machine that handles the event.",
  },
  check({ actions, record, naming }) {
    const findings: Finding[] = [];
    for (const { action, about, path } of actions) {
      if (action.kind !== "send" || action.to.kind !== "invocation") continue;
      const invocation = record("invocations", action.to.invocation);
      if (!invocation || invocation.callee.kind === "machine") continue;
      const message = `${naming.Of(about.table, about.id)} sends to ${naming.of("invocations", action.to.invocation)}, which takes no events. Leave the state to give it up, or invoke a machine.`;
      const receiver = { table: "invocations" as const, id: action.to.invocation };
      findings.push({ message, about: [about, receiver], place: { path: [...path, "to"] } });
    }
    return findings;
  },
};
