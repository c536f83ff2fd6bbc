import { changeRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const foreignChannelEvent: Rule<"foreign-channel-event"> = {
  code: "foreign-channel-event",
  severity: "warning",
  documentation: {
    title: "An event is sent into a channel that is declared for other events.",
    why: "Consumers and the channel's key are written for the declared events, and read fields that this one lacks.",
    example: "`Orders` carries `PLACED`, and `Order` sends `CANCELLED` into it.",
    remedy: "Add the event to the channel's events, or send it elsewhere.",
  },
  check({ actions, record, naming }) {
    const findings: Finding[] = [];
    for (const { action, about, path } of actions) {
      if (action.kind !== "send" || action.to.kind !== "channel") continue;
      const events = record("channels", action.to.channel)?.events;
      if (!events || events.length === 0 || events.includes(action.event)) continue;
      const message = `${naming.Of(about.table, about.id)} sends ${naming.of("events", action.event)} into ${naming.of("channels", action.to.channel)}, which does not carry it. Add it to the channel's events, or send it elsewhere.`;
      const receiver = { table: "channels" as const, id: action.to.channel };
      const change = { table: "channels" as const, id: receiver.id, changes: { events: [...events, action.event] } };
      findings.push({
        message,
        about: [about, receiver],
        place: { path: [...path, "event"] },
        fix: changeRecordFix("Let the channel carry it", change),
      });
    }
    return findings;
  },
};
