import { entriesOf } from "#model/queries/entries-of.ts";
import type { Id } from "#model/schema/common.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Facts } from "../facts/facts.ts";
import { policiesFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

const limits: ReadonlySet<string> = new Set(["attemptTimeout", "totalTimeout"]);

export const callWithoutTimeout: Rule<"call-without-timeout"> = {
  code: "call-without-timeout",
  severity: "warning",
  documentation: {
    title: "A call has no timeout.",
    why: "If the service never answers, the machine waits for ever.",
    example: "`Paying` calls `Charge card` without a timeout, and no state around it is left after a delay.",
    remedy: "Give the call an attempt timeout or a total timeout, or leave its state after a delay.",
  },
  check(facts) {
    const findings: Finding[] = [];
    const timed = timedStates(facts);
    for (const [id, { callee, policies = [], state }] of entriesOf(facts.project.invocations)) {
      const service = callee.kind === "service" ? facts.record("services", callee.service) : undefined;
      if (!service || timed.has(state) || policies.some((policy) => limits.has(policy.kind))) continue;
      const human = service.kind === "human";
      const reason = human ? "If nobody answers" : "If no answer comes";
      const message = `${reason}, ${facts.naming.of("invocations", id)} waits for ever. Give it a timeout, or leave the state after a delay.`;
      const about = [{ table: "invocations" as const, id }];
      if (human) findings.push({ message, severity: "info", about });
      else findings.push({ message, about, fix: policiesFix("Wait 10 seconds at most", id, withTimeout(policies)) });
    }
    return findings;
  },
};

/** Outermost first: what belongs to a single attempt stays inside the timeout. */
function withTimeout(policies: readonly Policy[]): Policy[] {
  const inner = policies.findIndex((policy) => policy.kind === "hedge" || policy.kind === "idempotencyKey");
  const position = inner < 0 ? policies.length : inner;
  return [...policies.slice(0, position), { kind: "attemptTimeout", ms: 10_000 }, ...policies.slice(position)];
}

/** States that are left after a delay, or lie inside one that is. */
function timedStates({ tree, index, record }: Facts): ReadonlySet<Id> {
  const timed = new Set<Id>();
  for (const id of tree.order) {
    const parent = record("states", id)?.parent;
    const isLeft = index
      .transitionsFrom(id)
      .some(({ record: { trigger, targets } }) => trigger.kind === "after" && targets.length > 0);
    if (isLeft || (parent !== null && parent !== undefined && timed.has(parent))) timed.add(id);
  }
  return timed;
}
