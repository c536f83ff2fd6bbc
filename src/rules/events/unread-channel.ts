import type { Finding, Rule } from "../rule.ts";

export const unreadChannel: Rule<"unread-channel"> = {
  code: "unread-channel",
  severity: "warning",
  documentation: {
    title: "An event is sent into a channel that no machine consumes.",
    why: "The messages pile up until the channel drops them.",
    example: "`Order` sends `PLACED` into `Orders`, and `Orders` has no consumer.",
    remedy: "Make a machine a consumer of the channel, or send elsewhere.",
  },
  check({ actions, record, naming }) {
    const findings: Finding[] = [];
    for (const { action, about, path } of actions) {
      if (action.kind !== "send" || action.to.kind !== "channel") continue;
      const channel = record("channels", action.to.channel);
      if (!channel || (channel.consumers && channel.consumers.length > 0)) continue;
      const message = `${naming.Of(about.table, about.id)} sends into ${naming.of("channels", action.to.channel)}, which no machine consumes. Add a consumer, or send elsewhere.`;
      const receiver = { table: "channels" as const, id: action.to.channel };
      findings.push({ message, about: [about, receiver], place: { path: [...path, "to"] } });
    }
    return findings;
  },
};
