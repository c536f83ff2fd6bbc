import { entriesOf } from "#model/queries/entries-of.ts";
import { policiesFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const idleBreaker: Rule<"idle-breaker"> = {
  code: "idle-breaker",
  severity: "warning",
  documentation: {
    title: "A circuit breaker wants more calls than its window holds.",
    why: "It counts at most the calls in its window, never reaches the minimum and never opens.",
    example: "The window is 10 calls, and the minimum 20.",
    remedy: "Make the window larger or the minimum smaller.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { policies = [] }] of entriesOf(project.invocations)) {
      for (const [position, policy] of policies.entries()) {
        if (policy.kind !== "circuitBreaker" || policy.window.kind !== "calls") continue;
        if (policy.minimumCalls <= policy.window.calls) continue;
        const { minimumCalls } = policy;
        const wider = { ...policy, window: { kind: "calls" as const, calls: minimumCalls } };
        const message = `The circuit breaker of ${naming.of("invocations", id)} wants ${policy.minimumCalls} calls, but its window holds ${policy.window.calls}, so it never opens. Make the window larger.`;
        findings.push({
          message,
          about: [{ table: "invocations", id }],
          place: { path: ["invocations", id, "policies", position, "minimumCalls"] },
          fix: policiesFix(
            `Make the window ${minimumCalls} calls`,
            id,
            policies.map((one, other) => (other === position ? wider : one)),
          ),
        });
      }
    }
    return findings;
  },
};
