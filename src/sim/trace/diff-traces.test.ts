import { expect, test } from "vitest";
import type { Fault } from "#model/schema/fault.ts";
import type { Policy } from "#model/schema/policy.ts";
import { simulate } from "../simulate.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { diffTraces } from "./diff-traces.ts";

const policies: Policy[] = [
  { kind: "retry", maxAttempts: 2, initialDelayMs: 100, backoff: "constant" },
  { kind: "attemptTimeout", ms: 500 },
];
const calm = simulate(paying(policies), scenarioOf());

function withFault(kind: Fault["kind"], trigger: Fault["trigger"] = { kind: "nth", n: 1 }) {
  const faults: Fault[] = [{ kind, target: { kind: "everything" }, trigger }];
  return simulate(paying(policies), scenarioOf({ faults }));
}

test("finds nothing different between a run and itself", () => {
  expect(diffTraces(calm, simulate(paying(policies), scenarioOf()))).toEqual({
    firstSeq: undefined,
    ends: [],
    ledger: [],
    tookUs: { before: 100_000, after: 100_000 },
  });
});

test("shows the fault as the first difference, and the second charge in the ledger", () => {
  const struck = withFault("responseLost");
  const { firstSeq, ends, ledger, tookUs } = diffTraces(calm, struck);
  expect(struck.records[firstSeq ?? -1]).toMatchObject({ kind: "fault", strikes: "responseLost" });
  expect(ends).toEqual([]);
  expect(ledger).toEqual([{ service: "card", status: "doubled", before: 0, after: 1 }]);
  expect(tookUs.after).toBe(700_000);
});

test("shows where an instance ends instead", () => {
  const { ends, ledger } = diffTraces(calm, withFault("error", { kind: "always" }));
  expect(ends.map(({ before, after }) => [before?.active.at(-1), after?.active.at(-1)])).toEqual([["paid", "failed"]]);
  expect(ledger).toEqual([{ service: "card", status: "committed", before: 1, after: 0 }]);
});

test("counts a run that goes on for longer as different from there on", () => {
  const shorter = { ...calm, records: calm.records.slice(0, 5) };
  expect(diffTraces(calm, shorter).firstSeq).toBe(5);
});
