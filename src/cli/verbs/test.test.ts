import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runTest, type TestOptions } from "./test.ts";

const text = readFileSync("public/samples/order.faultline.json", "utf8");
const failing = text
  .replace('{ "kind": "endsIn", "state": "hasty-paid" }', '{ "kind": "ledgerClean" }')
  .replace("The customer pays twice", 'Pays <twice> & \\"more\\"');

function run(options: TestOptions, given = text) {
  return runTest({ name: "order.json", text: given }, options);
}

test("passes when all expectations hold", () => {
  const { stdout, stderr, exitCode } = run({});
  expect(exitCode).toBe(0);
  expect(stdout.split("\n").filter((line) => line.startsWith("passed"))).toHaveLength(4);
  expect(stderr).toBe("order.json: 4 scenarios passed\n");
});

test("fails with 1 when one does not, and says which and where", () => {
  const { stdout, stderr, exitCode } = run({}, failing);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /FAILED {2}Pays <twice> & "more" \(double-charge\)\n +The ledger is not clean: "Card terminal" was done twice\. \(record \d+\)\n/,
  );
  expect(stderr).toBe("order.json: 1 of 4 scenarios failed\n");
});

test("runs one scenario when it is named", () => {
  expect(run({ scenario: "charged-once" }, failing)).toMatchObject({
    exitCode: 0,
    stdout: "passed  The customer pays once (charged-once)\n",
  });
  expect(run({ scenario: "charged-twice" }).exitCode).toBe(2);
});

test("prints a report that programs read", () => {
  const report = JSON.parse(run({ json: true }, failing).stdout);
  expect(report).toMatchObject({ file: "order.json", passed: false });
  const [failed] = report.scenarios.filter(({ passed }: { passed: boolean }) => !passed);
  expect(failed).toMatchObject({ id: "double-charge", endMs: 6_300 });
  expect(failed.expectations[0]).toMatchObject({ passed: false, expectation: { kind: "ledgerClean" } });
});

test("writes a JUnit report beside what it prints", () => {
  const [file] = run({ junit: "out/report.xml" }, failing).otherFiles ?? [];
  expect(file?.path).toBe("out/report.xml");
  expect(file?.text).toContain('<testsuites tests="4" failures="1">');
  expect(file?.text).toContain('name="Pays &lt;twice&gt; &amp; &quot;more&quot;"');
  expect(file?.text).toContain(
    '<failure message="The ledger is not clean: &quot;Card terminal&quot; was done twice.">',
  );
});

test("can't use a document without scenarios", () => {
  const empty = '{"format":"faultline","version":"1.0","name":"X"}';
  expect(run({}, empty)).toEqual({
    stdout: "",
    stderr: "order.json: The document has no scenario to test.\n",
    exitCode: 2,
  });
});
