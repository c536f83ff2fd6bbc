import { entriesOf } from "#model/queries/entries-of.ts";
import { identifyingKey } from "#model/queries/identifying-key.ts";
import type { Id } from "#model/schema/common.ts";
import type { Policy } from "#model/schema/policy.ts";
import { policiesFix } from "../fixes.ts";
import type { Fix } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const unsafeRepeat: Rule<"unsafe-repeat"> = {
  code: "unsafe-repeat",
  severity: "warning",
  documentation: {
    title: "A call that changes the world is repeated, and it is not idempotent.",
    why: "When the reply of a call is lost, the retry or the hedge does it a second time: the card is charged twice.",
    example: "`Charge card` changes the world, and its call is tried 3 times without an idempotency key.",
    remedy: "Give the service idempotency or the call an idempotency key, or don't repeat it.",
  },
  check({ project, record, naming }) {
    const findings: Finding[] = [];
    for (const [id, invocation] of entriesOf(project.invocations)) {
      const { callee, policies = [] } = invocation;
      const effect = callee.kind === "service" ? record("services", callee.service)?.effect : undefined;
      if (!effect || effect.idempotency || policies.some((policy) => policy.kind === "idempotencyKey")) continue;
      const position = policies.findIndex(isRepeating);
      if (position < 0) continue;
      const verb = policies[position]?.kind === "hedge" ? "hedged" : "retried";
      const message = `${naming.Of("invocations", id)} is ${verb} and changes the world each time. Give it an idempotency key, or don't repeat it.`;
      const key = identifyingKey(project, invocation);
      findings.push({
        message,
        about: [{ table: "invocations", id }],
        place: { path: ["invocations", id, "policies", position] },
        ...(key === undefined ? {} : { fix: keyFix(id, policies, key) }),
      });
    }
    return findings;
  },
};

function isRepeating(policy: Policy): boolean {
  return (policy.kind === "retry" || policy.kind === "hedge") && policy.maxAttempts > 1;
}

function keyFix(invocation: Id, policies: readonly Policy[], key: string): Fix {
  return policiesFix(`Send ${key} as the key`, invocation, [...policies, { kind: "idempotencyKey", key }]);
}
