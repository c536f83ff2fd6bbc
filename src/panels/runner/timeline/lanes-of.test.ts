import { expect, test } from "vitest";
import type { Fault } from "#model/schema/fault.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { simulate } from "#sim/simulate.ts";
import { lanesOf } from "./lanes-of.ts";
import { stackedLanes } from "./stacked-lanes.ts";

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

const replyLost = {
  name: "Reply lost",
  machine: "shop",
  seed: 1,
  faults: [
    { kind: "responseLost", target: { kind: "service", service: "card" }, trigger: { kind: "nth", n: 1 } },
  ] satisfies Fault[],
};

test("shows states, attempts, the waiting between them, the ledger and the fault", () => {
  const lanes = lanesOf(shop, simulate(shop, replyLost), replyLost.faults);
  expect(lanes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    "state Paying",
    "state Paid",
    "call Card",
    "effect Ledger",
    "fault Reply lost",
  ]);
  const call = lanes.find(({ kind }) => kind === "call");
  expect(call?.bars.map(({ fromUs, toUs, tone, sign }) => [fromUs / 1_000, toUs / 1_000, tone, sign])).toEqual([
    [10, 10, "fault", undefined],
    [0, 50, "gaveUp", "1"],
    [50, 150, "backoff", undefined],
    [150, 160, "ok", "2"],
  ]);
  const ledger = lanes.find(({ kind }) => kind === "effect");
  expect(ledger?.bars.map(({ label }) => label)).toContain("Card: done twice");
  expect(lanes[0]?.bars[0]).toMatchObject({ fromUs: 0, toUs: 160_000 });
  expect(lanes.at(-1)).toMatchObject({ about: { table: "services", id: "card" } });
});

test("shows what the store saved, and how long a machine was down", () => {
  const crash: Fault = {
    kind: "orchestratorCrash",
    target: { kind: "invocation", invocation: "charge" },
    trigger: { kind: "nth", n: 1 },
  };
  const scenario = { name: "Crash", machine: "shop", seed: 1, faults: [crash] };
  const store = lanesOf(shop, simulate(shop, scenario), [crash]).find(({ kind }) => kind === "store");
  expect(store?.bars.some(({ label, fromUs, toUs }) => label === "crashed, and down" && toUs > fromUs)).toBe(true);
  expect(store?.bars.map(({ label }) => label)).toContain("goes on from version 1");
});

test("gives each state one lane where many run at once, and keeps the lanes of calls and the ledger", () => {
  const burst: Fault = {
    kind: "burst",
    target: { kind: "machine", machine: "shop" },
    trigger: { kind: "nth", n: 1 },
    parameters: { count: 50 },
  };
  const scenario = { name: "Burst", machine: "shop", seed: 1, faults: [burst] };
  const lanes = lanesOf(shop, simulate(shop, scenario), [burst]);
  expect(lanes.map(({ kind }) => kind)).toEqual(["state", "state", "call", "effect", "fault"]);
  const { lanes: placed } = stackedLanes(lanes);
  expect(placed[0]?.rows).toBe(4);
  for (const { rows, bars } of placed) for (const { row } of bars) expect(row).toBeLessThan(rows);
});
