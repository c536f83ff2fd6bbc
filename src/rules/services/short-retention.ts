import { formatDuration } from "#base/duration.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import { changeRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const shortRetention: Rule<"short-retention"> = {
  code: "short-retention",
  severity: "warning",
  documentation: {
    title: "A channel forgets a message before it would deliver it again.",
    why: "At-least-once delivery becomes at most once: the first consumer that fails loses the message.",
    example: "`Orders` keeps messages for 5 s, and delivers again after 30 s.",
    remedy: "Keep messages longer, or deliver again sooner.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { delivery, retentionMs, redeliverAfterMs }] of entriesOf(project.channels)) {
      if (delivery !== "atLeastOnce" || retentionMs === undefined || redeliverAfterMs === undefined) continue;
      if (retentionMs > redeliverAfterMs) continue;
      const message = `${naming.Of("channels", id)} keeps a message for ${formatDuration(retentionMs)}, but delivers it again only after ${formatDuration(redeliverAfterMs)}. Keep it longer, or deliver again sooner.`;
      const enoughMs = redeliverAfterMs * 10;
      const label = `Keep messages for ${formatDuration(enoughMs)}`;
      findings.push({
        message,
        about: [{ table: "channels", id }],
        place: { path: ["channels", id, "retentionMs"] },
        ...(enoughMs > redeliverAfterMs && {
          fix: changeRecordFix(label, { table: "channels", id, changes: { retentionMs: enoughMs } }),
        }),
      });
    }
    return findings;
  },
};
