import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import { policyKinds } from "./policy-kinds.ts";

const usual = Object.keys(policyKinds) as PolicyKind[];

/** With one more policy, at its usual place in the stack; whoever arranged the others keeps their order. */
export function withPolicy(policies: readonly Policy[], added: Policy): Policy[] {
  const rank = (policy: Policy) => usual.indexOf(policy.kind);
  const before = policies.findLastIndex((policy) => rank(policy) < rank(added));
  return [...policies.slice(0, before + 1), added, ...policies.slice(before + 1)];
}
