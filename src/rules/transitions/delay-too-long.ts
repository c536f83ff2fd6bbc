import { constantOf } from "../facts/constants.ts";
import type { Finding, Rule } from "../rule.ts";

const longestMs = 2 ** 31 - 1;

export const delayTooLong: Rule<"delay-too-long"> = {
  code: "delay-too-long",
  severity: "warning",
  documentation: {
    title: "A delay is longer than a timer can wait.",
    why: "Timers of browsers and Node count milliseconds in 31 bits. A delay of more than 24.8 days ends at once.",
    example: "`Subscribed` is left after `30 * 24 * 60 * 60 * 1000`.",
    remedy: "Wait in shorter steps and count them, or let an outside schedule send the event.",
  },
  check({ expressions, naming }) {
    const findings: Finding[] = [];
    for (const { site } of expressions) {
      const value = site.purpose === "delay" ? constantOf(site.text)?.value : undefined;
      if (typeof value !== "number" || !Number.isFinite(value) || value <= longestMs) continue;
      const message = `The delay of ${naming.of(site.about.table, site.about.id)} is longer than 24.8 days, and timers end such a delay at once. Wait in shorter steps, or let an outside schedule send the event.`;
      findings.push({ message, about: [site.about], place: { path: site.path } });
    }
    return findings;
  },
};
