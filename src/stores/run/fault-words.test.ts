import { expect, test } from "vitest";
import { faultKinds } from "#model/schema/fault.ts";
import { faultRegistry } from "#sim/faults/registry.ts";
import { faultWords } from "./fault-words.ts";

test.each(faultKinds)("offers %s only where it can strike", (kind) => {
  const { strikes } = faultWords[kind];
  expect(strikes.length).toBeGreaterThan(0);
  expect(strikes.filter((target) => !faultRegistry[kind].targets.includes(target))).toEqual([]);
});
