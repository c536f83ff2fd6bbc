// What is the same work, done again: by hand, by a retry, by another delivery. The ledger knows it; luck does not.

import { expect, test } from "vitest";
import type { Policy } from "#model/schema/policy.ts";
import type { Project } from "#model/schema/project.ts";
import type { Service } from "#model/schema/service.ts";
import { buildProject, type StateSketch } from "#model/testing/build-project.ts";
import { simulate } from "../simulate.ts";
import { mailing, placing } from "../testing/mailing.ts";
import { card, scenarioOf } from "../testing/paying.ts";
import type { TraceRecord } from "../trace/record.ts";

const replyLost = {
  kind: "responseLost",
  target: { kind: "service", service: "card" },
  trigger: { kind: "nth", n: 1 },
} as const;

/** An order that has a helper charge the card. */
function helped(states: Record<string, StateSketch>, service: Partial<Service> = {}): Project {
  const timeout: Policy = { kind: "attemptTimeout", ms: 1_000 };
  const project = buildProject(
    [
      { machine: "order", states },
      {
        machine: "helper",
        states: { charging: { invoke: { charge: { calls: "card", done: "charged" } } }, charged: { kind: "final" } },
      },
    ],
    { tables: { services: { card: { ...card, ...service } } } },
  );
  if (project.invocations.charge) project.invocations.charge.policies = [timeout];
  return project;
}

const help = { kind: "machine", machine: "helper" } as const;

function changesIn(records: readonly TraceRecord[]): string[] {
  return records.flatMap((record) => (record.kind === "effect" ? [record.change] : []));
}

test("a machine that is called again by hand after it failed does the same work twice", () => {
  const project = helped({
    paying: { invoke: { helping: { calls: help, done: "paid", error: "waiting" } } },
    waiting: { after: { "100": "paying" } },
    paid: { kind: "final" },
  });
  const { records } = simulate(project, scenarioOf({ input: {}, faults: [replyLost] }));
  expect(changesIn(records)).toEqual(["committed", "unknown", "doubled", "known"]);
});

test("a machine that is called again after it succeeded does other work", () => {
  const project = helped({
    first: { invoke: { helping: { calls: help, done: "between" } } },
    between: { on: { more: "first" }, after: { "5000": "end" } },
    end: { kind: "final" },
  });
  const { records } = simulate(project, scenarioOf({ input: {}, events: [{ atMs: 300, event: "more" }] }));
  expect(changesIn(records)).toEqual(["committed", "committed"]);
});

test("a machine that is tried again by its policy has other luck", () => {
  const retry: Policy = { kind: "retry", maxAttempts: 8, initialDelayMs: 10, backoff: "constant" };
  const project = helped(
    { paying: { invoke: { helping: { calls: help, done: "paid", error: "failed" } } }, paid: {}, failed: {} },
    { errors: [{ code: "down", class: "transient", probability: 0.5 }] },
  );
  if (project.invocations.helping) project.invocations.helping.policies = [retry];
  const failed = Array.from({ length: 40 }, (_, seed) => simulate(project, scenarioOf({ input: {}, seed }))).filter(
    ({ records }) => records.some((record) => record.kind === "step" && record.entered.includes("failed")),
  );
  expect(failed.length).toBeLessThan(4);
});

test("a message that is delivered again has other luck, and its work is the same", () => {
  const project = mailing(
    { redeliverAfterMs: 1_000, maxDeliveries: 8 },
    { errors: [{ code: "down", class: "transient", probability: 0.5, afterEffect: true }] },
  );
  const traces = Array.from({ length: 40 }, (_, seed) => simulate(project, placing({ a: 0 }, { seed })));
  const parked = traces.filter(({ records }) => records.some(({ kind }) => kind === "deadLettered"));
  expect(parked.length).toBeLessThan(4);
  const again = traces.filter(({ records }) => records.filter(({ kind }) => kind === "delivered").length > 1);
  expect(again.length).toBeGreaterThan(5);
  for (const { records } of again) expect(changesIn(records)).toContain("doubled");
});
