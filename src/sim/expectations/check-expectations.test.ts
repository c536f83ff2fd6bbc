import { expect, test } from "vitest";
import type { Policy } from "#model/schema/policy.ts";
import type { Expectation, Scenario } from "#model/schema/scenario.ts";
import { simulate } from "../simulate.ts";
import { paying, scenarioOf } from "../testing/paying.ts";
import { checkExpectations } from "./check-expectations.ts";

const policies: Policy[] = [
  { kind: "retry", maxAttempts: 3, initialDelayMs: 100, backoff: "constant" },
  { kind: "attemptTimeout", ms: 500 },
];
const replyLost: Partial<Scenario> = {
  faults: [{ kind: "responseLost", target: { kind: "everything" }, trigger: { kind: "nth", n: 1 } }],
};

const twiceLost: Scenario["faults"] = [
  { kind: "responseLost", target: { kind: "everything" }, trigger: { kind: "range", from: 1, to: 2 } },
];

function check(expectation: Expectation, more: Partial<Scenario> = {}, limits = {}) {
  const project = paying(policies);
  const scenario = scenarioOf({ ...more, expectations: [expectation] });
  const result = checkExpectations(project, scenario, simulate(project, scenario, { limits }));
  return { ...result, message: result.results[0]?.message, seq: result.results[0]?.seq };
}

const cases: readonly [Expectation, Expectation, string][] = [
  [
    { kind: "endsIn", state: "paid" },
    { kind: "endsIn", state: "failed" },
    'It should end in "failed", but ends in "paid".',
  ],
  [
    { kind: "passesThrough", state: "paying" },
    { kind: "passesThrough", state: "failed" },
    'It should pass through "failed", but never enters it.',
  ],
  [
    { kind: "neverIn", state: "failed" },
    { kind: "neverIn", state: "paying" },
    'It should never be in "paying", but enters it at 0 ms.',
  ],
  [
    { kind: "holds", expression: "context.chargeId === 'c-o-1'" },
    { kind: "holds", expression: "context.chargeId === output" },
    "`context.chargeId === output` should hold at the end, but does not.",
  ],
  [{ kind: "within", ms: 100 }, { kind: "within", ms: 99 }, "It should end within 99 ms, but takes 100 ms."],
];

test.each(cases)("judges %j", (holds, fails, message) => {
  expect(check(holds)).toMatchObject({ passed: true, seq: undefined });
  const failed = check(fails);
  expect(failed).toMatchObject({ passed: false, message });
  expect(failed.seq).toBeGreaterThan(0);
});

test("judges the ledger and the attempts", () => {
  expect(check({ kind: "ledgerClean" }).passed).toBe(true);
  expect(check({ kind: "ledgerClean" }, replyLost).message).toBe('The ledger is not clean: "Card" was done twice.');
  expect(check({ kind: "ledgerClean" }, { ...replyLost, faults: twiceLost }).message).toBe(
    'The ledger is not clean: "Card" was done twice (2 of them).',
  );
  expect(check({ kind: "maxAttempts", invocation: "charge", attempts: 2 }, replyLost).passed).toBe(true);
  expect(check({ kind: "maxAttempts", invocation: "charge", attempts: 1 }, replyLost)).toMatchObject({
    passed: false,
    message: '"Card" should need at most 1 attempts, but makes more.',
  });
});

test("counts what the ledger has of a service", () => {
  const has = { kind: "ledgerHas", service: "card" } as const;
  expect(check({ ...has, status: "doubled", times: 1 }, replyLost).passed).toBe(true);
  expect(check({ ...has, status: "doubled", times: 0 }).passed).toBe(true);
  expect(check({ ...has, status: "committed", times: 2 })).toMatchObject({
    passed: false,
    message: 'It should say that "Card" was done: 2 times, but the ledger has it 1 time.',
  });
  expect(check({ ...has, service: "gone", status: "doubled", times: 0 }).passed).toBe(false);
});

test("says plainly when an expectation names what is gone, or can't be worked out", () => {
  expect(check({ kind: "endsIn", state: "gone" }).message).toMatch(/^The state "gone" is not in the document any more/);
  expect(check({ kind: "neverIn", state: "gone" }).passed).toBe(false);
  expect(check({ kind: "maxAttempts", invocation: "gone", attempts: 1 }).message).toMatch(
    /not in the document any more/,
  );
  expect(check({ kind: "holds", expression: "context.nothing.more" }).message).toMatch(/failed/);
});

test("fails a run that did not end within the time it was given", () => {
  expect(check({ kind: "within", ms: 50 }, { untilMs: 60 }).message).toBe(
    "It should end within 50 ms, but does not end.",
  );
});

test("fails a run that could not start, or that a limit stopped", () => {
  const refused = check({ kind: "neverIn", state: "failed" }, { machine: "gone" });
  expect(refused.passed).toBe(false);
  expect(refused.stopped).toBe('There is no machine "gone" in this project.');
  const stopped = check({ kind: "neverIn", state: "failed" }, {}, { records: 4 });
  expect(stopped.passed).toBe(false);
  expect(stopped.stopped).toMatch(/limit of 4 records/);
});
