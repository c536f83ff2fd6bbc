import { expect, test } from "vitest";
import { simulate } from "../simulate.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { costOf } from "./cost.ts";
import { endOf } from "./end-of.ts";

test("counts every attempt that a service worked on, and none that it refused", () => {
  const project = paying([{ kind: "retry", maxAttempts: 4, initialDelayMs: 0, backoff: "constant" }], {
    costPerCall: 0.25,
    rateLimit: { calls: 3, periodMs: 60_000 },
    errors: [{ code: "down", class: "transient", probability: 1 }],
  });
  expect(costOf(project, endOf(simulate(project, scenarioOf())))).toBe(0.75);
});
