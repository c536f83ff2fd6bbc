import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSimulate, type SimulateOptions } from "./simulate.ts";

const text = readFileSync("public/samples/order.faultline.json", "utf8");

function run(options: SimulateOptions, given = text) {
  return runSimulate({ name: "order.json", text: given }, options);
}

test("prints a log to read, with the names of the document", () => {
  const { stdout, stderr, exitCode } = run({ scenario: "double-charge" });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(stdout).toContain(" 800.000 ms  Hasty checkout  FAULT responseLost at hasty-pay\n");
  expect(stdout).toContain("ledger: Card terminal DONE TWICE\n");
  expect(stdout.endsWith("Ended at 6.3 s: nothing more will happen.\n")).toBe(true);
});

test("prints JSON lines: the head, then one record a line", () => {
  const [head, ...records] = run({ scenario: "charged-once", json: true }).stdout.trimEnd().split("\n");
  expect(JSON.parse(head ?? "")).toEqual({ machine: "careful", seed: 1, endUs: 6_300_000, end: { kind: "quiet" } });
  expect(records.map((line) => JSON.parse(line).seq)).toEqual(records.map((_, position) => position));
});

test("takes another seed and stops in time", () => {
  const { stdout } = run({ scenario: "good-run", seed: "5", until: "10", json: true });
  expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ seed: 5, endUs: 10_000, end: { kind: "until" } });
});

test("runs a machine by itself from the examples of its input", () => {
  const { stdout, exitCode } = run({ machine: "hasty" });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('started with {"orderId":"o-9","amount":49.9}');
  expect(stdout).toContain("entered Paid");
});

test("asks which scenario where there are several, and helps with a slip", () => {
  expect(run({})).toMatchObject({
    exitCode: 2,
    stderr:
      "order.json: The document has several scenarios. Choose one with --scenario ID: charged-once, double-charge, good-run, reply-lost.\n",
  });
  expect(run({ scenario: "god-run" }).stderr).toContain('Did you mean "good-run"?');
  expect(run({ machine: "hasti" }).stderr).toContain('Did you mean "hasty"?');
});

test.each([
  [{ seed: "-1" }, '--seed needs a whole number of 0 or more, not "-1".\n'],
  [{ seed: "1.5" }, '--seed needs a whole number of 0 or more, not "1.5".\n'],
  [{ seed: "" }, '--seed needs a whole number of 0 or more, not "".\n'],
  [{ until: "soon" }, '--until needs a number of milliseconds of 0 or more, not "soon".\n'],
])("refuses %j", (options, stderr) => {
  expect(run({ scenario: "good-run", ...options })).toEqual({ stdout: "", stderr, exitCode: 2 });
});

test("exits with 1 when the machine can't run, and says why", () => {
  const broken = text.replace('"initial": "hasty-paying"', '"initial": "hasty-gone"');
  expect(run({ machine: "hasty" }, broken).exitCode).toBe(2);
  const unreadable = text.replaceAll('"input.amount"', '"input."');
  const { stdout, exitCode } = run({ machine: "careful" }, unreadable);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^"Careful checkout" can't be simulated: The expression `input\.` can't be read/);
});
