import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import { simulate } from "./simulate.ts";
import { paying, scenarioOf } from "./testing/paying.ts";
import { printTrace } from "./trace/print-trace.ts";
import { endOf } from "./view/end-of.ts";
import { uncleanLines } from "./view/ledger-status.ts";

const retry: Policy = { kind: "retry", maxAttempts: 3, initialDelayMs: 200, backoff: "constant" };
const timeout: Policy = { kind: "attemptTimeout", ms: 1_000 };
const replyLost: Fault = {
  kind: "responseLost",
  target: { kind: "service", service: "card" },
  trigger: { kind: "nth", n: 1 },
};

test("plays a call from its start to the state behind it", () => {
  const trace = simulate(paying(), scenarioOf());
  expect(trace.end).toEqual({ kind: "quiet" });
  expect(trace.endUs).toBe(100_000);
  const { instances, calls } = endOf(trace);
  expect(instances.get(0)).toMatchObject({ status: "done", active: ["order-root", "paid"] });
  expect(instances.get(0)?.context).toEqual({ orderId: "o-1", chargeId: "c-o-1" });
  expect(calls.size).toBe(0);
});

test("charges twice when the reply is lost and the call is tried again", () => {
  const trace = simulate(paying([retry, timeout]), scenarioOf({ faults: [replyLost] }));
  const end = endOf(trace);
  expect(end.instances.get(0)?.active).toContain("paid");
  expect([...end.ledger.values()].map(({ isDoubled, isUnknown }) => ({ isDoubled, isUnknown }))).toEqual([
    { isDoubled: false, isUnknown: false },
    { isDoubled: true, isUnknown: false },
  ]);
  expect(uncleanLines(end).map(({ status }) => status)).toEqual(["doubled"]);
});

test("charges once when the call has an idempotency key", () => {
  const project = paying([retry, timeout, { kind: "idempotencyKey", key: "input.orderId" }]);
  const end = endOf(simulate(project, scenarioOf({ faults: [replyLost] })));
  expect(end.instances.get(0)?.active).toContain("paid");
  expect([...end.ledger.values()]).toMatchObject([{ isDoubled: false, isUnknown: false, repeats: 1 }]);
});

test("gives the same bytes every time", () => {
  const loaded = loadProject(readFileSync("public/samples/order.faultline.json", "utf8"));
  if (!loaded.ok) throw new Error(loaded.error.message);
  for (const scenario of Object.values(loaded.value.scenarios)) {
    const first = printTrace(simulate(loaded.value, scenario));
    for (let time = 0; time < 10; time++)
      expect(printTrace(simulate(structuredClone(loaded.value), structuredClone(scenario)))).toBe(first);
  }
});

test("names the cause of every record, and it lies before it", () => {
  const { records } = simulate(paying([retry, timeout]), scenarioOf({ faults: [replyLost] }));
  for (const { seq, cause, t } of records) {
    expect(cause).toBeLessThan(seq);
    expect(cause < 0 || (records[cause]?.t ?? 0) <= t).toBe(true);
  }
  expect(records.filter(({ cause }) => cause < 0).map(({ kind }) => kind)).toEqual(["started"]);
});
