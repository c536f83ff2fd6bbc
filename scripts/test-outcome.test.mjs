import { expect, test } from "vitest";
import { browserOutcome, unitOutcome } from "./test-outcome.mjs";

test("a failed unit test is named with its file", () => {
  const report = {
    numPassedTests: 1,
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "adds" },
          { status: "failed", fullName: "subtracts" },
        ],
      },
    ],
  };
  expect(unitOutcome(report)).toEqual({ passed: 1, failed: ["a.test.ts: subtracts"], secondTry: [] });
});

test("a unit test file that could not be run counts as failed", () => {
  const report = { numPassedTests: 0, testResults: [{ name: "a.test.ts", status: "failed", assertionResults: [] }] };
  expect(unitOutcome(report).failed).toEqual(["a.test.ts: could not be run"]);
});

const spec = (title, status) => ({ title, file: "designer.test.ts", line: 7, tests: [{ status }] });

test("browser tests are named wherever they stand, and a second try is told apart from a failure", () => {
  const report = {
    suites: [
      {
        specs: [spec("draws", "unexpected")],
        suites: [{ specs: [spec("undoes", "flaky"), spec("saves", "expected")] }],
      },
    ],
    errors: [],
    stats: { expected: 1, unexpected: 1, flaky: 1 },
  };
  expect(browserOutcome(report)).toEqual({
    passed: 2,
    failed: ["designer.test.ts:7 draws"],
    secondTry: ["designer.test.ts:7 undoes"],
  });
});

test("an error outside the tests counts as a failure", () => {
  const report = {
    suites: [],
    errors: [{ message: "the page was not served" }],
    stats: { expected: 0, unexpected: 0, flaky: 0 },
  };
  expect(browserOutcome(report).failed).toEqual(["the page was not served"]);
});
