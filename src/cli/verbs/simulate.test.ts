import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runSimulate, type SimulateOptions } from "./simulate.ts";

const text = readFileSync("public/samples/order.faultline.json", "utf8");

function run(options: SimulateOptions, given = text) {
  return runSimulate({ name: "order.json", text: given }, options);
}

test("prints a log to read, with the names of the document", async () => {
  const { stdout, stderr, exitCode } = await run({ scenario: "double-charge" });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(stdout).toContain(" 800.000 ms  Hasty checkout  FAULT Reply lost: Card terminal\n");
  expect(stdout).toContain("ledger: Card terminal DONE TWICE\n");
  expect(stdout.endsWith("Ended at 6.3 s: nothing more will happen.\n")).toBe(true);
});

test("prints JSON lines: the head, then one record a line", async () => {
  const [head, ...records] = (await run({ scenario: "charged-once", json: true })).stdout.trimEnd().split("\n");
  expect(JSON.parse(head ?? "")).toEqual({ machine: "careful", seed: 1, endUs: 6_300_000, end: { kind: "quiet" } });
  expect(records.map((line) => JSON.parse(line).seq)).toEqual(records.map((_, position) => position));
});

test("takes another seed and stops in time", async () => {
  const { stdout } = await run({ scenario: "good-run", seed: "5", until: "10", json: true });
  expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ seed: 5, endUs: 10_000, end: { kind: "until" } });
});

test("runs a machine by itself from the examples of its input", async () => {
  const { stdout, exitCode } = await run({ machine: "hasty" });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('started with {"orderId":"o-9","amount":49.9}');
  expect(stdout).toContain("entered Paid");
});

test("asks which scenario where there are several, and helps with a slip", async () => {
  expect(await run({})).toMatchObject({
    exitCode: 2,
    stderr:
      "order.json: The document has several scenarios. Choose one with --scenario ID: charged-once, double-charge, good-run, reply-lost.\n",
  });
  expect((await run({ scenario: "god-run" })).stderr).toContain('Did you mean "good-run"?');
  expect((await run({ machine: "hasti" })).stderr).toContain('Did you mean "hasty"?');
});

test.each([
  [{ start: "noon" }, '--start needs a date and time such as 2026-05-01T09:00:00Z, not "noon".\n'],
  [{ seed: "-1" }, '--seed needs a whole number of 0 or more, not "-1".\n'],
  [{ seed: "1.5" }, '--seed needs a whole number of 0 or more, not "1.5".\n'],
  [{ seed: "" }, '--seed needs a whole number of 0 or more, not "".\n'],
  [{ until: "soon" }, '--until needs a number of milliseconds of 0 or more, not "soon".\n'],
])("refuses %j", async (options, stderr) => {
  expect(await run({ scenario: "good-run", ...options })).toEqual({ stdout: "", stderr, exitCode: 2 });
});

test("exits with 1 when the machine can't run, and says why", async () => {
  const broken = text.replace('"initial": "hasty-paying"', '"initial": "hasty-gone"');
  expect((await run({ machine: "hasty" }, broken)).exitCode).toBe(2);
  const unreadable = text.replaceAll('"input.amount"', '"input."');
  const { stdout, exitCode } = await run({ machine: "careful" }, unreadable);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^"Careful checkout" can't be simulated: The expression `input\.` can't be read/);
});

test("writes a trace for other viewers into a file", async () => {
  const outcome = await run({
    scenario: "double-charge",
    to: "otlp",
    start: "2026-05-01T09:00:00Z",
    output: "run.json",
  });
  expect(outcome).toMatchObject({ stdout: "", stderr: "", exitCode: 0, otherFiles: [{ path: "run.json" }] });
  expect(outcome.otherFiles?.[0]?.text).toContain('"startTimeUnixNano": "1777626000000000000"');
  const { stdout } = await run({ scenario: "double-charge", to: "chrome-trace" });
  expect(JSON.parse(stdout).traceEvents.length).toBeGreaterThan(10);
});
