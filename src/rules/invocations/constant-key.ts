import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import { identifyingKey } from "#model/queries/identifying-key.ts";
import { policiesFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

export const constantKey: Rule<"constant-key"> = {
  code: "constant-key",
  severity: "warning",
  documentation: {
    title: "An idempotency key is the same for every run.",
    why: "The service takes the second order for a repetition of the first, answers as it did then, and charges nobody.",
    example: 'The key of `Charge card` is `"order"`.',
    remedy: "Make the key of what tells one order from another, such as `input.orderId`.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    const advice =
      "so every call after the first is taken for a repetition. Use what tells one from another, such as an id.";
    for (const [id, invocation] of entriesOf(project.invocations)) {
      const { policies = [] } = invocation;
      for (const [position, policy] of policies.entries()) {
        if (policy.kind !== "idempotencyKey" || !isConstant(policy.key)) continue;
        const key = identifyingKey(project, invocation);
        const changed = policies.map((one, other) =>
          other === position ? { ...policy, key: key ?? policy.key } : one,
        );
        findings.push({
          message: `${naming.Of("invocations", id)} always sends the key ${policy.key.trim()}, ${advice}`,
          about: [{ table: "invocations", id }],
          place: { path: ["invocations", id, "policies", position, "key"] },
          ...(key === undefined ? {} : { fix: policiesFix(`Send ${key} as the key`, id, changed) }),
        });
      }
    }
    for (const [id, { effect }] of entriesOf(project.services)) {
      const key = effect?.idempotency?.key;
      if (key === undefined || !isConstant(key)) continue;
      findings.push({
        message: `${naming.Of("services", id)} knows every call by the same key ${key.trim()}, ${advice}`,
        about: [{ table: "services", id }],
        place: { path: ["services", id, "effect", "idempotency", "key"] },
      });
    }
    return findings;
  },
};

function isConstant(key: string): boolean {
  const parsed = expressionOf(key);
  return parsed.ok && readsOf(parsed.value).length === 0;
}
