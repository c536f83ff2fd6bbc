import { entriesOf } from "#model/queries/entries-of.ts";
import { changeRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const idleQueue: Rule<"idle-queue"> = {
  code: "idle-queue",
  severity: "info",
  documentation: {
    title: "A service has a queue, and works on any number of calls at once.",
    why: "Nothing ever waits, so the queue is never full and its rules never act.",
    example: "The queue of `Charge card` holds 100 calls, and nothing says how many it works on at once.",
    remedy: "Say how many calls are worked on at the same time, or remove the queue.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { queue, servers }] of entriesOf(project.services)) {
      if (queue === undefined || servers !== undefined) continue;
      const message = `The queue of ${naming.of("services", id)} is never used: it works on any number of calls at once. Say how many, or remove the queue.`;
      findings.push({
        message,
        about: [{ table: "services", id }],
        place: { path: ["services", id, "servers"] },
        fix: changeRecordFix("Remove the queue", { table: "services", id, changes: { queue: null } }),
      });
    }
    return findings;
  },
};
