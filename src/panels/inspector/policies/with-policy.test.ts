import { expect, test } from "vitest";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";
import { policySchema } from "#model/schema/policy.ts";
import { policyKinds } from "./policy-kinds.ts";
import { withPolicy } from "./with-policy.ts";

const started = (kind: PolicyKind): Policy => policyKinds[kind].start();
const kindsOf = (policies: readonly Policy[]) => policies.map(({ kind }) => kind);

test("puts a policy at its usual place: retry outside the timeout of an attempt, inside that of the whole", () => {
  const timeouts = [started("totalTimeout"), started("attemptTimeout")];
  expect(kindsOf(withPolicy(timeouts, started("retry")))).toEqual(["totalTimeout", "retry", "attemptTimeout"]);
  expect(kindsOf(withPolicy(timeouts, started("fallback")))).toEqual(["fallback", "totalTimeout", "attemptTimeout"]);
  expect(kindsOf(withPolicy([], started("hedge")))).toEqual(["hedge"]);
});

test("leaves the order that somebody chose", () => {
  const chosen = [started("attemptTimeout"), started("totalTimeout")];
  expect(kindsOf(withPolicy(chosen, started("idempotencyKey")))).toEqual([
    "attemptTimeout",
    "totalTimeout",
    "idempotencyKey",
  ]);
});

test.each(Object.keys(policyKinds) as PolicyKind[])("starts %s as something that the document can hold", (kind) => {
  expect(policySchema.safeParse(started(kind)).success).toBe(true);
});
