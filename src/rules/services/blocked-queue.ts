import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const blockedQueue: Rule<"blocked-queue"> = {
  code: "blocked-queue",
  severity: "warning",
  documentation: {
    title:
      "A queue can hold nothing and blocks whoever finds it full, or sends what does not fit to a dead-letter channel that is not there.",
    why: "With no room at all every message waits for a consumer that is idle at that moment, or is lost.",
    example: "The queue of `Charge card` has the capacity 0 and the overflow rule `block`.",
    remedy: "Give the queue room, or choose another overflow rule.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { queue }] of entriesOf(project.services)) {
      if (queue?.capacity !== 0 || queue.overflow !== "block") continue;
      const message = `The queue of ${naming.of("services", id)} has no room and blocks its callers. Give it room, or choose another overflow rule.`;
      findings.push({ message, about: [{ table: "services", id }], place: { path: ["services", id, "queue"] } });
    }
    for (const [id, { capacity, overflow, deadLetter }] of entriesOf(project.channels)) {
      const about = [{ table: "channels" as const, id }];
      if (capacity === 0 && overflow === "block") {
        const message = `${naming.Of("channels", id)} has no room and blocks its senders. Give it room, or choose another overflow rule.`;
        findings.push({ message, about, place: { path: ["channels", id, "capacity"] } });
      }
      if (overflow !== "deadLetter" || deadLetter !== undefined) continue;
      const message = `${naming.Of("channels", id)} sends what does not fit to its dead-letter channel, but has none. Choose one, or another overflow rule.`;
      findings.push({ message, about, place: { path: ["channels", id, "overflow"] } });
    }
    return findings;
  },
};
