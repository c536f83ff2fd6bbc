import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "#sim/simulate.ts";
import { lanesOf } from "./lanes-of.ts";

const shop = buildProject(
  {
    machine: "shop",
    states: {
      paying: {
        name: "Paying",
        invoke: {
          charge: {
            calls: "card",
            policies: [
              { kind: "retry", maxAttempts: 2, initialDelayMs: 100, backoff: "constant" },
              { kind: "attemptTimeout", ms: 50 },
            ],
            done: "paid",
            error: "unpaid",
          },
        },
      },
      paid: { name: "Paid", kind: "final" },
      unpaid: { name: "Unpaid", kind: "final" },
    },
  },
  { tables: { services: { card: { name: "Card", kind: "call", latency: { kind: "constant", ms: 10 }, effect: {} } } } },
);

test("shows states, attempts, the waiting between them, the ledger and the fault", () => {
  const trace = simulate(shop, {
    name: "Reply lost",
    machine: "shop",
    seed: 1,
    faults: [{ kind: "responseLost", target: { kind: "service", service: "card" }, trigger: { kind: "nth", n: 1 } }],
  });
  const lanes = lanesOf(shop, trace);
  expect(lanes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    "state Paying",
    "state Paid",
    "call Card",
    "effect Ledger",
    "fault Faults",
  ]);
  const call = lanes.find(({ kind }) => kind === "call");
  expect(call?.bars.filter(({ toUs, fromUs }) => toUs > fromUs).map(({ tone }) => tone)).toEqual([
    "waiting",
    "waiting",
    "ok",
  ]);
  const ledger = lanes.find(({ kind }) => kind === "effect");
  expect(ledger?.bars.map(({ label }) => label)).toContain("doubled");
  const paying = lanes[0]?.bars[0];
  expect(paying).toMatchObject({ fromUs: 0, toUs: 160_000 });
});
