import { expect, test } from "vitest";
import type { Policy } from "#model/schema/policy.ts";
import { simulate } from "../simulate.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { applyRecord } from "./apply-record.ts";
import { createCursor } from "./cursor.ts";
import { emptyState } from "./run-state.ts";

const retry: Policy = { kind: "retry", maxAttempts: 500, initialDelayMs: 10, backoff: "constant" };
const { records } = simulate(
  paying([retry], { errors: [{ code: "down", class: "transient", probability: 0.9 }] }),
  scenarioOf({ instances: 12 }),
);

function stateAfter(seq: number) {
  const state = emptyState();
  for (const record of records.slice(0, seq + 1)) applyRecord(state, record);
  return state;
}

test("finds the same state as going through all records, in whatever order it is asked", () => {
  expect(records.length).toBeGreaterThan(600);
  const cursor = createCursor(records);
  const last = records.length - 1;
  for (const seq of [last, 0, 300, 301, 299, 255, 256, 257, -1, 512, 511, last, 5, -9, last + 9])
    expect(cursor.at(seq)).toEqual(stateAfter(Math.max(-1, Math.min(seq, last))));
});

test("keeps what it gave out as it was", () => {
  const cursor = createCursor(records);
  const early = cursor.at(40);
  const kept = structuredClone(early);
  cursor.at(41);
  cursor.at(400);
  expect(early).toEqual(kept);
});
