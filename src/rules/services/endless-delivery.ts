import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const endlessDelivery: Rule<"endless-delivery"> = {
  code: "endless-delivery",
  severity: "warning",
  documentation: {
    title: "A channel gives a message up after some deliveries, and says nothing about where it goes.",
    why: "The message is lost without a trace. Without a limit, one that nobody can work on is delivered for ever.",
    example: "`Orders` delivers at most 5 times, and has no dead-letter channel.",
    remedy: "Choose a dead-letter channel, and with one a limit for the deliveries.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { delivery, maxDeliveries, deadLetter }] of entriesOf(project.channels)) {
      if (delivery !== "atLeastOnce") continue;
      const about = [{ table: "channels" as const, id }];
      if (maxDeliveries !== undefined && deadLetter === undefined) {
        const message = `${naming.Of("channels", id)} drops a message after ${maxDeliveries} deliveries. Choose a dead-letter channel to keep it.`;
        findings.push({ message, about, place: { path: ["channels", id, "maxDeliveries"] } });
      }
      if (maxDeliveries !== undefined || deadLetter === undefined) continue;
      const message = `${naming.Of("channels", id)} has a dead-letter channel but no limit for deliveries, so nothing ever goes there but what does not fit. Set a limit.`;
      findings.push({ message, severity: "info", about, place: { path: ["channels", id, "deadLetter"] } });
    }
    return findings;
  },
};
